package dev.nightshift.avatar.clone.matte;

/**
 * How the background of one picture differs from the backing, because light changed or the person's shadow falls on it:
 * smooth, in a coarse grid.
 *
 * @param width cells
 * @param height cells
 * @param values three a cell, rows from the top: how much brighter red, green and blue are, of 255
 */
public record Drift(int width, int height, byte[] values) {
    /** Pixels that a cell is wide and high. */
    public static final int CELL = 32;

    public Drift {
        if (values.length != 3 * width * height) {
            throw new IllegalArgumentException(values.length + " values for " + width + "x" + height);
        }
    }

    /** None, for a picture of that size. */
    public static Drift none(int pictureWidth, int pictureHeight) {
        int width = cells(pictureWidth);
        int height = cells(pictureHeight);
        return new Drift(width, height, new byte[3 * width * height]);
    }

    /** Cells that cover so many pixels. */
    public static int cells(int pixels) {
        return (pixels + CELL - 1) / CELL;
    }

    /** At a pixel, between the middles of four cells. */
    public float at(int x, int y, int channel) {
        float u = Math.clamp((x + .5f) / CELL - .5f, 0, width - 1);
        float v = Math.clamp((y + .5f) / CELL - .5f, 0, height - 1);
        int left = (int) u;
        int top = (int) v;
        int right = Math.min(left + 1, width - 1);
        int below = Math.min(top + 1, height - 1);
        float upper = mix(value(left, top, channel), value(right, top, channel), u - left);
        float lower = mix(value(left, below, channel), value(right, below, channel), u - left);
        return mix(upper, lower, v - top);
    }

    private float value(int x, int y, int channel) {
        return values[3 * (y * width + x) + channel];
    }

    private static float mix(float a, float b, float t) {
        return a + (b - a) * t;
    }
}
