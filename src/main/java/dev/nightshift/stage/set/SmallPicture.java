package dev.nightshift.stage.set;

import dev.nightshift.stage.look.ProgramSize;
import io.github.humbleui.skija.Bitmap;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.ImageInfo;
import io.github.humbleui.skija.Surface;
import java.util.function.Consumer;

/**
 * A set so small that only its light is left.
 *
 * @param colours opaque, rows from the top
 */
public record SmallPicture(int width, int height, int[] colours) {
    private static final int UNITS = 16;

    static SmallPicture of(Consumer<Canvas> painter) {
        int width = ProgramSize.DESIGN_WIDTH / UNITS;
        int height = ProgramSize.DESIGN_HEIGHT / UNITS;
        int[] colours = new int[width * height];
        try (Surface surface = Surface.makeRaster(ImageInfo.makeN32Premul(width, height));
                Bitmap bitmap = new Bitmap()) {
            surface.getCanvas().scale(1f / UNITS, 1f / UNITS);
            painter.accept(surface.getCanvas());
            bitmap.allocPixels(ImageInfo.makeN32Premul(width, height));
            surface.readPixels(bitmap, 0, 0);
            for (int i = 0; i < colours.length; i++) {
                colours[i] = 0xFF000000 | bitmap.getColor(i % width, i / width);
            }
        }
        return new SmallPicture(width, height, colours);
    }

    /**
     * The part that a rectangle covers, as large again.
     *
     * @param left design units, may lie outside: there the picture's edge goes on
     */
    public SmallPicture part(double left, double top, double wide, double high) {
        int[] part = new int[width * height];
        for (int i = 0; i < part.length; i++) {
            double x = (left + wide * (i % width + .5) / width) / UNITS;
            double y = (top + high * (i / width + .5) / height) / UNITS;
            part[i] = colours[Math.clamp((int) y, 0, height - 1) * width + Math.clamp((int) x, 0, width - 1)];
        }
        return new SmallPicture(width, height, part);
    }
}
