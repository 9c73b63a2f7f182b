package dev.nightshift.stage.set;

import dev.nightshift.stage.look.Palette;
import io.github.humbleui.skija.Canvas;
import io.github.humbleui.skija.FilterBlurMode;
import io.github.humbleui.skija.FilterTileMode;
import io.github.humbleui.skija.GradientStyle;
import io.github.humbleui.skija.ImageFilter;
import io.github.humbleui.skija.MaskFilter;
import io.github.humbleui.skija.Matrix33;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.Shader;
import io.github.humbleui.types.Rect;

/**
 * Paints of the set. Each call makes native objects that the garbage collector frees: the set is painted once, so
 * readability wins.
 */
final class Brush {
    private static final GradientStyle SMOOTH = new GradientStyle(FilterTileMode.CLAMP, true, Matrix33.IDENTITY);

    private Brush() {}

    static Paint flat(int colour) {
        return new Paint().setColor(colour).setDither(true);
    }

    /** A vertical gradient. */
    static Paint down(float top, float bottom, int... colours) {
        return flat(0xFF000000).setShader(Shader.makeLinearGradient(0, top, 0, bottom, colours, null, SMOOTH));
    }

    /** A horizontal gradient. */
    static Paint across(float left, float right, int... colours) {
        return flat(0xFF000000).setShader(Shader.makeLinearGradient(left, 0, right, 0, colours, null, SMOOTH));
    }

    /** A round gradient from the middle outwards. */
    static Paint round(float x, float y, float radius, int... colours) {
        return flat(0xFF000000).setShader(Shader.makeRadialGradient(x, y, radius, colours, null, SMOOTH));
    }

    /** Soft light or shadow: a colour at the middle that fades to nothing with a gentle foot. */
    static Paint glow(float x, float y, float radius, int colour, double strength) {
        int[] colours = new int[9];
        for (int i = 0; i < colours.length; i++) {
            double r = i / (colours.length - 1.0);
            double falloff = (1 - r) * (1 - r) * (1 + 2 * r);
            colours[i] = Palette.fade(colour, strength * falloff);
        }
        return round(x, y, radius, colours);
    }

    static Paint blurred(Paint paint, float sigma) {
        return paint.setMaskFilter(MaskFilter.makeBlur(FilterBlurMode.NORMAL, sigma, true));
    }

    static void shape(Canvas canvas, String svgPath, Paint paint) {
        canvas.drawPath(Path.makeFromSVGString(svgPath), paint);
    }

    /** Draws what follows out of focus, until {@code canvas.restore()}. */
    static void outOfFocus(Canvas canvas, float sigma) {
        Paint layer = new Paint().setImageFilter(ImageFilter.makeBlur(sigma, sigma, FilterTileMode.CLAMP));
        canvas.saveLayer(Rect.makeLTRB(-40, -40, 760, 1320), layer);
    }
}
