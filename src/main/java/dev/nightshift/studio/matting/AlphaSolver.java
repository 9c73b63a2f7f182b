package dev.nightshift.studio.matting;

/**
 * How much of a pixel is the person: where its colour lies on the line from the background's to the person's nearby (as in
 * Bayesian matting, Chuang et al. 2001, with a plate). Of several colours that both may have there, those count that
 * explain the pixel best and agree with the net. Where person and background are alike, the net alone decides.
 */
final class AlphaSolver {
    /** Difference of colours, squared, at which net and colour count the same. */
    private static final float ALIKE = 22 * 22;
    /** How much less the colour counts where the background is only guessed. */
    private static final float GUESSED = 5;
    /** How much steeper the net's soft edge is made. */
    private static final float STEEPER = 2.2f;
    /** What a disagreement with the net costs, compared with a squared difference of colours. */
    private static final float DISAGREED = 22 * 22;
    /** Distance from the line of colours from which on it is neither of the two, and where that is sure. */
    private static final float STRANGE = 20;

    private static final float STRANGER = 44;

    private float[] near = {};
    private float[] around = {};
    private int at;
    private float net;
    private float cost;
    private float share;
    private float off;
    private float contrast;

    /**
     * Begins a pixel.
     *
     * @param closeBy colours of the person close by
     * @param further colours of the person around
     * @param cell of the colours in both
     * @param likely what the net says, 0 .. 1
     */
    void begin(float[] closeBy, float[] further, int cell, float likely) {
        near = closeBy;
        around = further;
        at = cell;
        net = Math.clamp((likely - .5f) * STEEPER + .5f, 0, 1);
        cost = Float.MAX_VALUE;
    }

    /** Considers what the pixel's background may be. */
    void before(int pixel, float red, float green, float blue) {
        float r = (pixel >> 16 & 255) - red;
        float g = (pixel >> 8 & 255) - green;
        float b = (pixel & 255) - blue;
        between(r, g, b, near[at] - red, near[at + 1] - green, near[at + 2] - blue);
        between(r, g, b, around[at] - red, around[at + 1] - green, around[at + 2] - blue);
    }

    /**
     * The pixel's alpha.
     *
     * @param trust in the background that was considered, 0 .. 1
     * @param likely as it was begun with
     * @param edge how far it is at the net's own edge, 0 .. 1: elsewhere a background that is only guessed proves nothing
     */
    float alpha(float trust, float likely, float edge) {
        float doubt = trust + (1 - trust) * edge;
        float colour = doubt * contrast / (contrast + ALIKE * (1 + GUESSED * (1 - trust)));
        float alpha = net + colour * (share - net);
        float strange = ramp((float) Math.sqrt(off), STRANGE, STRANGER);
        float otherwise = trust * ramp(likely, .15f, .5f) + (1 - trust) * net;
        return alpha + strange * (Math.max(otherwise, trust * alpha) - alpha);
    }

    private void between(float r, float g, float b, float toRed, float toGreen, float toBlue) {
        float square = toRed * toRed + toGreen * toGreen + toBlue * toBlue;
        float t = Math.clamp((r * toRed + g * toGreen + b * toBlue) / Math.max(square, 1), 0, 1);
        float dr = r - t * toRed;
        float dg = g - t * toGreen;
        float db = b - t * toBlue;
        float distance = dr * dr + dg * dg + db * db;
        float price = distance + DISAGREED * (t - net) * (t - net);
        if (price < cost) {
            cost = price;
            off = distance;
            share = t;
            contrast = square;
        }
    }

    static float ramp(float value, float from, float to) {
        return Math.clamp((value - from) / (to - from), 0, 1);
    }
}
