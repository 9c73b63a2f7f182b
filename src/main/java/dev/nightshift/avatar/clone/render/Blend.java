package dev.nightshift.avatar.clone.render;

import java.util.Arrays;

/** A weighted sum of pictures of one size, with 8 bits of fraction, two channels in a number. */
final class Blend {
    /** All weights together. */
    static final int WHOLE = 256;

    private static final int RED_BLUE = 0x00FF00FF;

    private int[] redBlue = {};
    private int[] green = {};
    private int count;

    /** Begins anew, with nothing. */
    void begin(int pixels) {
        count = pixels;
        if (redBlue.length < pixels) {
            redBlue = new int[pixels + pixels / 4];
            green = new int[redBlue.length];
        }
        Arrays.fill(redBlue, 0, pixels, 0);
        Arrays.fill(green, 0, pixels, 0);
    }

    /** @param weight so that no sum of weights exceeds {@link #WHOLE} */
    void add(int[] pixels, int weight) {
        for (int i = 0; i < count; i++) {
            redBlue[i] += (pixels[i] & RED_BLUE) * weight;
        }
        for (int i = 0; i < count; i++) {
            green[i] += (pixels[i] >>> 8 & 255) * weight;
        }
    }

    /** How much brighter it is than a picture, where {@code without} allows: 255 there is nothing, 0 is all. */
    void minus(int[] pixels, int[] without, int[] into) {
        for (int i = 0; i < count; i++) {
            int left = without[i] & 255;
            int keep = 256 - left - (left >> 7);
            int p = pixels[i];
            into[3 * i] = ((redBlue[i] >>> 16) - ((p >> 16 & 255) << 8)) * keep >> 8;
            into[3 * i + 1] = (green[i] - ((p >> 8 & 255) << 8)) * keep >> 8;
            into[3 * i + 2] = ((redBlue[i] & 0xFFFF) - ((p & 255) << 8)) * keep >> 8;
        }
    }

    /** Itself as a picture. */
    Texture picture(int width, int height) {
        Texture picture = Texture.blank(width, height);
        for (int i = 0; i < count; i++) {
            picture.pixels()[i] =
                    0xFF000000 | redBlue[i] >>> 8 & 0x00FF0000 | green[i] & 0xFF00 | redBlue[i] >>> 8 & 255;
        }
        return picture;
    }

    /** Weights that sum to {@link #WHOLE}, as near to the given ones as whole numbers get. */
    static int[] whole(float[] weights) {
        int[] whole = new int[weights.length];
        int most = 0;
        for (int i = 0; i < whole.length; i++) {
            whole[i] = Math.round(weights[i] * WHOLE);
            most = whole[i] > whole[most] ? i : most;
        }
        whole[most] += WHOLE - Arrays.stream(whole).sum();
        return whole;
    }
}
