package dev.nightshift.avatar.clone.matte;

/**
 * What stands behind a person who is cut out, as a small soft picture over the whole of the film's picture: the light that
 * comes around the person's edges.
 *
 * @param width cells
 * @param height cells
 * @param colours one a cell, rows from the top, opaque
 */
public record Surround(int width, int height, int[] colours) {
    public Surround {
        if (width < 1 || height < 1 || colours.length != width * height) {
            throw new IllegalArgumentException(colours.length + " colours for " + width + "x" + height);
        }
    }

    /** The colour at a place, between the middles of four cells. @param u share of the width @param v share of the height */
    int at(float u, float v) {
        float x = Math.clamp(u * width - .5f, 0, width - 1);
        float y = Math.clamp(v * height - .5f, 0, height - 1);
        int left = (int) x;
        int top = (int) y;
        int right = Math.min(left + 1, width - 1);
        int below = Math.min(top + 1, height - 1);
        int across = (int) (256 * (x - left));
        int upper = mixed(colours[top * width + left], colours[top * width + right], across);
        int lower = mixed(colours[below * width + left], colours[below * width + right], across);
        return mixed(upper, lower, (int) (256 * (y - top)));
    }

    /** A colour on the way to another one, opaque. @param share 0 .. 256 */
    static int mixed(int from, int to, int share) {
        int even = (from & 0x00FF00FF) * (256 - share) + (to & 0x00FF00FF) * share >>> 8 & 0x00FF00FF;
        int odd = (from >>> 8 & 0xFF) * (256 - share) + (to >>> 8 & 0xFF) * share & 0xFF00;
        return 0xFF000000 | even | odd;
    }
}
