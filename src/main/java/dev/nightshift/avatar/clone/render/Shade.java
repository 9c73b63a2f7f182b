package dev.nightshift.avatar.clone.render;

/** Values at the patch's points, spread smoothly over its triangles (Gouraud's shading with a smooth step). */
final class Shade {
    private static final int STEPS = 256;

    private final Warp warp;
    private final Texture ramp;
    private final Sketch sketch = new Sketch();
    private final float[] places;

    /** @param values 0 .. 1 at each point */
    Shade(Triangles triangles, float[] values) {
        warp = new Warp(triangles);
        ramp = Texture.blank(STEPS, 2);
        for (int x = 0; x < STEPS; x++) {
            double t = x / (STEPS - 1.0);
            int grey = (int) Math.round(255 * t * t * (3 - 2 * t));
            ramp.pixels()[x] = grey;
            ramp.pixels()[STEPS + x] = grey;
        }
        places = new float[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            places[2 * i] = values[i] * (STEPS - 1) + 0.5f;
            places[2 * i + 1] = 1;
        }
    }

    /** A picture with the value, 0 .. 255, in the lowest byte of each pixel; 0 outside of the triangles. Good until the next. */
    Texture draw(float[] points, int width, int height) {
        return draw(points, width, height, warp.spans(points, width, height));
    }

    /** The same with the target's spans. */
    Texture draw(float[] points, int width, int height, Spans spans) {
        Texture shade = sketch.blank(width, height);
        warp.draw(ramp, places, shade, points, spans);
        return shade;
    }
}
