package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;

/** Keeps alpha still where the picture is still: what differs from one picture to the next there is noise. One thread. */
final class Steady {
    private static final float MEMORY = .65f;
    /** Difference of colours, largest channel, up to which a pixel stands still, and from which on it moves. */
    private static final float STILL = 5;

    private static final float MOVES = 16;

    private final int[] picture;
    private byte[] alpha = {};

    Steady(int pixels) {
        picture = new int[pixels];
    }

    /** The steadied alpha, 0 .. 255. */
    float next(int i, int pixel, float now) {
        if (alpha.length == 0) {
            return now;
        }
        int before = picture[i];
        float moved = Math.max(
                Math.abs((pixel >> 16 & 255) - (before >> 16 & 255)),
                Math.max(Math.abs((pixel >> 8 & 255) - (before >> 8 & 255)), Math.abs((pixel & 255) - (before & 255))));
        return now + MEMORY * (1 - AlphaSolver.ramp(moved, STILL, MOVES)) * ((alpha[i] & 255) - now);
    }

    /** Remembers a whole picture, and its alpha, which is not changed any more. */
    void keep(Texture shown, byte[] solved) {
        System.arraycopy(shown.pixels(), 0, picture, 0, picture.length);
        alpha = solved;
    }
}
