package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorFilter;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.EncodedImageFormat;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Draws contact sheets of a host, for whoever draws one or changes how it is drawn: visemes, moods, turns, arms.
 *
 * <p>{@code RigSheet HOST-OR-FOLDER OUTPUT-FOLDER [SHEET]}
 */
public final class RigSheet {
    private static final int BACKGROUND = 0xFF56606B;

    private RigSheet() {}

    /** Writes one PNG a sheet. */
    public static void main(String[] args) throws IOException {
        Path host = Path.of(args[0]);
        RigSource source = Files.isDirectory(host) ? RigSource.directory(host) : RigSource.shipped(args[0]);
        Path folder = Files.createDirectories(Path.of(args[1]));
        try (DrawnRig rig = DrawnRig.load(source)) {
            for (SheetPlan plan : SheetPlan.values()) {
                if (args.length < 3 || args[2].contains(plan.name().toLowerCase(java.util.Locale.ROOT))) {
                    Files.write(folder.resolve(plan.fileName()), png(rig, plan));
                }
            }
        }
    }

    /** A sheet as PNG. */
    static byte[] png(DrawnRig rig, SheetPlan plan) {
        List<Pose> poses = plan.poses();
        int rows = (poses.size() + plan.columns() - 1) / plan.columns();
        Rect part = plan.part();
        int cellWidth = Math.round(part.getWidth() * plan.scale());
        int cellHeight = Math.round(part.getHeight() * plan.scale());
        try (Surface sheet = Surface.makeRasterN32Premul(cellWidth * plan.columns(), cellHeight * rows);
                Arena arena = Arena.ofConfined()) {
            sheet.getCanvas().clear(plan.black() ? 0xFFFFFFFF : BACKGROUND);
            int scale = (int) Math.ceil(plan.scale());
            VideoFrame frame = VideoFrame.allocate(arena, rig.width() * scale, rig.height() * scale);
            for (int i = 0; i < poses.size(); i++) {
                rig.draw(poses.get(i), frame);
                Rect cell = Rect.makeXYWH(
                        i % plan.columns() * cellWidth, i / plan.columns() * cellHeight, cellWidth, cellHeight);
                copy(frame, part.scale(scale), sheet.getCanvas(), cell, plan.black());
            }
            try (Image image = sheet.makeImageSnapshot()) {
                return image.encodeToData(EncodedImageFormat.PNG).getBytes();
            }
        }
    }

    private static void copy(VideoFrame frame, Rect part, Canvas to, Rect cell, boolean black) {
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes());
                Image image = surface.makeImageSnapshot();
                ColorFilter blacken = ColorFilter.makeBlend(0xFF000000, BlendMode.SRC_IN);
                Paint paint = new Paint()) {
            if (black) {
                paint.setColorFilter(blacken);
            }
            to.drawImageRect(image, part, cell, SamplingMode.MITCHELL, paint, true);
        }
    }
}
