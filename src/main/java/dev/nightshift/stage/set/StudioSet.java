package dev.nightshift.stage.set;

import dev.nightshift.stage.look.Light;
import dev.nightshift.stage.look.Plate;
import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.BlendMode;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;

/** The studio: painted once at the program's resolution, then shown every picture. Belongs to one thread. */
public final class StudioSet implements AutoCloseable {
    /** Upper edge of the counter in design units: what is below is hidden. */
    public static final float COUNTER = Counter.TOP;
    /** Warm lamps in a dim room. */
    public static final Light LIGHT = new Light(.42, .345, .26);

    private final Plate back;
    private final Plate front;
    private final Plate resting;
    private final Plate halo;
    private final Paint opaque = new Paint().setBlendMode(BlendMode.SRC);
    private final Paint over = new Paint();
    private final Paint light = new Paint().setBlendMode(BlendMode.SCREEN);

    public StudioSet(ProgramSize size) {
        this.back = Plate.draw(size, 720, 1280, canvas -> inDeepColour(canvas, size));
        this.front = Plate.draw(size, 720, Counter.HEIGHT, Counter::paint);
        this.resting = Plate.draw(size, 720, 1280, this::rest);
        this.halo = Plate.draw(size, 2 * Pendant.HALO, 2 * Pendant.HALO, Pendant::paintHalo);
    }

    /** The back as a small picture. */
    public static SmallPicture small() {
        return SmallPicture.of(StudioSet::paintBack);
    }

    /** Everything behind the host; covers the whole picture. */
    public void showBack(Canvas canvas, long atMicros) {
        back.show(canvas, 0, 0, opaque);
        light.setAlphaf(flicker(atMicros));
        halo.show(canvas, Pendant.X - Pendant.HALO, Pendant.Y - Pendant.HALO, light);
    }

    /** The studio over whatever was drawn. */
    public void showBackOver(Canvas canvas, double opacity) {
        over.setAlphaf((float) opacity);
        back.show(canvas, 0, 0, over);
        over.setAlphaf(1);
    }

    /** The studio at rest over whatever was drawn, for the slate: lights down, out of focus. */
    public void showResting(Canvas canvas, double opacity) {
        over.setAlphaf((float) opacity);
        resting.show(canvas, 0, 0, over);
        over.setAlphaf(1);
    }

    /** The counter, in front of the host. */
    public void showFront(Canvas canvas) {
        front.show(canvas, 0, 1280 - Counter.HEIGHT, over);
    }

    /** A lamp breathes a little: two slow waves without a common period. */
    private static float flicker(long atMicros) {
        double seconds = atMicros / 1e6;
        return (float) (.86 + .05 * Math.sin(seconds * .61) + .035 * Math.sin(seconds * 1.37 + 1));
    }

    /** Dark gradients band in 8 bits: they are blended in 16 and dithered on the way down. */
    private static void inDeepColour(Canvas canvas, ProgramSize size) {
        ImageInfo deep = new ImageInfo(size.width(), size.height(), ColorType.RGBA_F16, ColorAlphaType.PREMUL);
        try (Surface surface = Surface.makeRaster(deep)) {
            surface.getCanvas().scale(size.scale(), size.scale());
            paintBack(surface.getCanvas());
            try (Image image = surface.makeImageSnapshot();
                    Paint dithered = new Paint().setDither(true)) {
                canvas.drawImageRect(image, Rect.makeWH(720, 1280), dithered);
            }
        }
    }

    private static void paintBack(Canvas canvas) {
        Wall.paint(canvas);
        Brush.outOfFocus(canvas, 2.2f);
        Niche.paint(canvas);
        FlutedPanel.paint(canvas);
        canvas.restore();
        Brush.outOfFocus(canvas, 1.4f);
        Pendant.paint(canvas);
        Plant.paint(canvas);
        canvas.restore();
        vignette(canvas);
    }

    private void rest(Canvas canvas) {
        Brush.outOfFocus(canvas, 11);
        canvas.drawImageRect(back.image(), Rect.makeWH(720, 1280));
        canvas.translate(0, 1280 - Counter.HEIGHT);
        canvas.drawImageRect(front.image(), Rect.makeWH(720, Counter.HEIGHT));
        canvas.restore();
        canvas.drawRect(Rect.makeWH(720, 1280), Brush.flat(0x6A120D0B));
        canvas.drawRect(Rect.makeWH(720, 1280), Brush.round(250, 620, 760, 0x00120D0B, 0x4C120D0B, 0xA8120D0B));
    }

    private static void vignette(Canvas canvas) {
        canvas.drawRect(
                Rect.makeWH(720, 1280), Brush.round(360, 560, 860, 0x000B0705, 0x000B0705, 0x330B0705, 0xA00B0705));
        canvas.drawRect(Rect.makeWH(720, 260), Brush.down(0, 260, 0xB00E0A08, 0x660E0A08, 0x000E0A08));
    }

    @Override
    public void close() {
        back.close();
        front.close();
        resting.close();
        halo.close();
    }
}
