package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.scene.Backdrop;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.RRect;
import io.github.humbleui.types.Rect;
import java.lang.foreign.Arena;

/**
 * A host that brings its own background: it fills the program, and in a close-up it withdraws into a small window, with
 * itself out of focus behind everything.
 */
public final class FilmLayer implements AutoCloseable {
    private static final float RADIUS = 24;
    private static final float EDGE = 3;
    private static final Rect HALFWAY = Rect.makeWH(180, 320);
    private static final Rect BLURRED = Rect.makeWH(36, 64);
    private static final Rect SOFT = Rect.makeWH(90, 160);
    /** The heading is light and needs shade wherever the footage is bright. */
    private static final float SHADE_HEIGHT = 230;

    private final ProgramSize size;
    private final Backdrop.HostsOwn own;
    private final FrameImages images = new FrameImages();
    private final Plate shade;
    private final Surface halfway = surface(HALFWAY);
    private final Surface small = surface(BLURRED);
    private final Arena memory = Arena.ofShared();
    private final VideoFrame softPixels = VideoFrame.allocate(memory, (int) SOFT.getWidth(), (int) SOFT.getHeight());
    private final Surface soft = Surface.makeRasterDirect(info(SOFT), softPixels.address(), softPixels.strideBytes());
    private final Enlarging enlarging;
    private final VideoFrame ground;
    private final Paint paint = new Paint();
    private final Paint edge = new Paint().setColor(0xE6FFFFFF).setAntiAlias(true);
    private final Paint dim = new Paint().setColor(0x66120D0B);

    public FilmLayer(ProgramSize size, Backdrop.HostsOwn own) {
        this.size = size;
        this.own = own;
        this.shade = shade(size);
        this.enlarging = new Enlarging(softPixels.width(), softPixels.height(), size.width(), size.height());
        this.ground = VideoFrame.allocate(memory, size.width(), size.height());
    }

    /** What is behind everything: the film itself, out of focus as soon as it doesn't fill the program. */
    public void showBack(Canvas canvas, VideoFrame frame, Blocking blocking) {
        if (blocking.closeUp() <= 0) {
            draw(canvas, frame, Framing.of(own, frame.width(), frame.height(), 0));
        } else {
            blurred(canvas, frame);
        }
        shade.show(canvas, 0, 0, paint);
    }

    /** The window of a close-up; nothing while the film fills the program. */
    public void showWindow(Canvas canvas, VideoFrame frame, Blocking blocking) {
        double t = blocking.closeUp();
        if (t <= 0) {
            return;
        }
        Framing framing = Framing.of(own, frame.width(), frame.height(), t);
        Rect place = framing.place().scale(size.scale());
        float radius = (float) (RADIUS * t * size.scale());
        canvas.drawRRect(rounded(place.inflate((float) (EDGE * t * size.scale())), radius), edge);
        canvas.save();
        canvas.clipRRect(rounded(place, radius), true);
        draw(canvas, frame, framing);
        canvas.restore();
    }

    private void draw(Canvas canvas, VideoFrame frame, Framing framing) {
        Rect place = framing.place().scale(size.scale());
        if (frame.width() == size.width()
                && place.getWidth() == frame.width()
                && framing.part().getLeft() == 0) {
            canvas.drawImage(images.of(frame), 0, -Math.round(framing.part().getTop()), paint);
        } else {
            canvas.drawImageRect(images.of(frame), framing.part(), place, SamplingMode.LINEAR, paint, true);
        }
    }

    /**
     * Made small in two steps, so that no pixel is passed over and nothing flickers, then large again in two: the curved
     * filter costs thirty milliseconds a picture at full size, and so late on the way nobody can tell it from a straight one.
     */
    private void blurred(Canvas canvas, VideoFrame frame) {
        Rect part = Framing.of(own, frame.width(), frame.height(), 0).part();
        scale(images.of(frame), part, halfway.getCanvas(), HALFWAY, SamplingMode.LINEAR);
        try (Image half = halfway.makeImageSnapshot()) {
            scale(half, HALFWAY, small.getCanvas(), BLURRED, SamplingMode.LINEAR);
        }
        try (Image image = small.makeImageSnapshot()) {
            scale(image, BLURRED, soft.getCanvas(), SOFT, SamplingMode.MITCHELL);
        }
        soft.getCanvas().drawRect(SOFT, dim);
        enlarging.draw(softPixels, ground);
        canvas.drawImage(images.of(ground), 0, 0, paint);
    }

    private void scale(Image from, Rect part, Canvas into, Rect place, SamplingMode filter) {
        into.drawImageRect(from, part, place, filter, paint, true);
    }

    private static Surface surface(Rect whole) {
        return Surface.makeRaster(info(whole));
    }

    private static ImageInfo info(Rect whole) {
        return new ImageInfo(
                (int) whole.getWidth(), (int) whole.getHeight(), ColorType.BGRA_8888, ColorAlphaType.PREMUL);
    }

    private static RRect rounded(Rect rect, float radius) {
        return RRect.makeXYWH(rect.getLeft(), rect.getTop(), rect.getWidth(), rect.getHeight(), radius);
    }

    static Plate shade(ProgramSize size) {
        return Plate.draw(size, ProgramSize.DESIGN_WIDTH, SHADE_HEIGHT, FilmLayer::paintShade);
    }

    private static void paintShade(Canvas canvas) {
        int[] colours = {0x8C0E0A08, 0x520E0A08, 0x000E0A08};
        try (Shader down = Shader.makeLinearGradient(0, 0, 0, SHADE_HEIGHT, colours);
                Paint shaded = new Paint().setShader(down).setDither(true)) {
            canvas.drawRect(Rect.makeWH(ProgramSize.DESIGN_WIDTH, SHADE_HEIGHT), shaded);
        }
    }

    @Override
    public void close() {
        images.close();
        shade.close();
        halfway.close();
        small.close();
        soft.close();
        memory.close();
    }
}
