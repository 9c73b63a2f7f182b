package dev.nightshift.avatar.clone.render;

/**
 * A rectangle of pixels; all four numbers are even, so that it has an exact half.
 *
 * @param left first column
 * @param top first row
 */
record Box(int left, int top, int width, int height) {

    /** The smallest one around points. */
    static Box around(float[] xy) {
        float left = Float.MAX_VALUE;
        float top = Float.MAX_VALUE;
        float right = -Float.MAX_VALUE;
        float bottom = -Float.MAX_VALUE;
        for (int i = 0; i < xy.length; i += 2) {
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        return of((int) Math.floor(left), (int) Math.floor(top), (int) Math.ceil(right), (int) Math.ceil(bottom));
    }

    /** Wider by some pixels on all sides. */
    Box grown(int by) {
        return of(left - by, top - by, left + width + by, top + height + by);
    }

    /** What of it lies in a picture; at least two by two pixels. */
    Box within(int pictureWidth, int pictureHeight) {
        int x = Math.clamp(left, 0, (pictureWidth - 2) & ~1);
        int y = Math.clamp(top, 0, (pictureHeight - 2) & ~1);
        int right = Math.clamp(left + width, x + 2, pictureWidth & ~1);
        int bottom = Math.clamp(top + height, y + 2, pictureHeight & ~1);
        return new Box(x, y, right - x, bottom - y);
    }

    /** Points as seen from its corner. */
    float[] local(float[] xy) {
        float[] local = new float[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            local[i] = xy[i] - left;
            local[i + 1] = xy[i + 1] - top;
        }
        return local;
    }

    private static Box of(int left, int top, int right, int bottom) {
        int x = left & ~1;
        int y = top & ~1;
        return new Box(x, y, (right - x + 1) & ~1, (bottom - y + 1) & ~1);
    }
}
