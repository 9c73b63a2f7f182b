package dev.nightshift.stage.look;

import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ColorAlphaType;
import io.github.humbleui.skija.ColorType;
import io.github.humbleui.skija.Image;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.SamplingMode;
import io.github.humbleui.skija.Surface;
import io.github.humbleui.types.Rect;
import java.util.function.Consumer;

/**
 * A picture drawn once at the program's resolution and shown many times. Belongs to one thread.
 *
 * @param image premultiplied, {@code width * scale} pixels wide
 * @param whole all of the image, in its pixels
 * @param width design units
 * @param height design units
 * @param scale pixels a design unit
 */
public record Plate(Image image, Rect whole, float width, float height, float scale) implements AutoCloseable {

    /** Draws a plate: the painter works in design units from the plate's upper left corner. */
    public static Plate draw(ProgramSize size, float width, float height, Consumer<Canvas> painter) {
        int pixelsWide = Math.max(1, (int) Math.ceil(width * size.scale()));
        int pixelsHigh = Math.max(1, (int) Math.ceil(height * size.scale()));
        ImageInfo info = new ImageInfo(pixelsWide, pixelsHigh, ColorType.BGRA_8888, ColorAlphaType.PREMUL);
        try (Surface surface = Surface.makeRaster(info)) {
            Canvas canvas = surface.getCanvas();
            canvas.scale(size.scale(), size.scale());
            painter.accept(canvas);
            return new Plate(
                    surface.makeImageSnapshot(), Rect.makeWH(pixelsWide, pixelsHigh), width, height, size.scale());
        }
    }

    /** Shows the plate pixel for pixel with its corner nearest to a place in design units. */
    public void show(Canvas canvas, double x, double y, Paint paint) {
        canvas.drawImage(image, Math.round(x * scale), Math.round(y * scale), paint);
    }

    /** Shows the plate between pixels and in another size, for movement. */
    public void showMoving(Canvas canvas, double x, double y, double zoom, Paint paint) {
        Rect to = Rect.makeXYWH((float) (x * scale), (float) (y * scale), (float) (whole.getWidth() * zoom), (float)
                (whole.getHeight() * zoom));
        canvas.drawImageRect(image, whole, to, SamplingMode.LINEAR, paint, false);
    }

    @Override
    public void close() {
        image.close();
    }
}
