package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.Fill;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import io.github.humbleui.skija.Paint;
import io.github.humbleui.skija.Shader;
import java.util.List;

/** Makes the paints of shapes. */
final class Ink {
    private Ink() {}

    static Paint of(SvgShape shape) {
        Paint paint = new Paint().setAntiAlias(true);
        switch (shape.fill()) {
            case Fill.Solid solid -> paint.setColor(solid.argb());
            case Fill.Linear line -> shade(paint, linear(line));
            case Fill.Radial radial -> shade(paint, radial(radial));
        }
        return paint.setAlphaf((float) (paint.getAlphaf() * shape.opacity()));
    }

    private static void shade(Paint paint, Shader shader) {
        try (shader) {
            paint.setShader(shader).setDither(true);
        }
    }

    private static Shader linear(Fill.Linear line) {
        return Shader.makeLinearGradient(
                (float) line.x1(),
                (float) line.y1(),
                (float) line.x2(),
                (float) line.y2(),
                colours(line.stops()),
                offsets(line.stops()));
    }

    private static Shader radial(Fill.Radial radial) {
        return Shader.makeRadialGradient(
                (float) radial.cx(),
                (float) radial.cy(),
                (float) radial.radius(),
                colours(radial.stops()),
                offsets(radial.stops()));
    }

    private static int[] colours(List<Fill.Stop> stops) {
        return stops.stream().mapToInt(Fill.Stop::argb).toArray();
    }

    private static float[] offsets(List<Fill.Stop> stops) {
        float[] all = new float[stops.size()];
        for (int i = 0; i < all.length; i++) {
            all[i] = (float) stops.get(i).offset();
        }
        return all;
    }
}
