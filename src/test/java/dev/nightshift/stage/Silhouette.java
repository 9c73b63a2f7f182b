package dev.nightshift.stage;

import dev.nightshift.media.VideoFrame;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Surface;
import java.lang.foreign.Arena;

/** A stand-in for a host's picture, of the size and outline of one. */
final class Silhouette {
    private Silhouette() {}

    static VideoFrame frame(Arena arena) {
        return frame(arena, 640);
    }

    static VideoFrame frame(Arena arena, int width) {
        VideoFrame frame = VideoFrame.allocate(arena, width, Math.round(width * 1000 / 720f));
        ImageInfo info = new ImageInfo(frame.width(), frame.height(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Surface surface = Surface.makeRasterDirect(info, frame.address(), frame.strideBytes())) {
            surface.getCanvas().scale(width / 720f, width / 720f);
            paint(surface.getCanvas());
        }
        return frame;
    }

    private static void paint(Canvas canvas) {
        fill(
                canvas,
                "M 262 190 C 250 60 470 60 458 190 C 470 300 480 340 470 400 L 250 400 C 240 340 250 300 262 190 Z",
                0xFF3B2A24);
        fill(canvas, "M 318 280 L 402 280 L 408 380 L 312 380 Z", 0xFFCF9D82);
        fill(
                canvas,
                "M 282 190 C 282 90 438 90 438 190 C 438 270 400 318 360 318 C 320 318 282 270 282 190 Z",
                0xFFE3B498);
        fill(
                canvas,
                "M 360 360 C 480 366 560 400 580 520 C 600 640 610 800 606 1000 L 114 1000 C 110 800 120 640 140 520 C 160 400 240 366 360 360 Z",
                0xFF4E6E7E);
    }

    private static void fill(Canvas canvas, String path, int colour) {
        try (Path shape = Path.makeFromSVGString(path);
                Paint paint = new Paint().setColor(colour)) {
            canvas.drawPath(shape, paint);
        }
    }
}
