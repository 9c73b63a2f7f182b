package dev.nightshift.studio.tracking;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.ValueLayout;

/** A picture that is asked for colours between its pixels. Outside it repeats its edge. */
final class Pixels {
    private final VideoFrame picture;

    Pixels(VideoFrame picture) {
        this.picture = picture;
    }

    /**
     * The colour at a place by bilinear interpolation; pixel centres have whole numbers.
     *
     * @param into gets red, green, blue, 0..255, from {@code at} on
     */
    void sample(double x, double y, float[] into, int at) {
        double inX = Math.clamp(x, 0, picture.width() - 1.001);
        double inY = Math.clamp(y, 0, picture.height() - 1.001);
        int left = (int) inX;
        int top = (int) inY;
        float toRight = (float) (inX - left);
        float down = (float) (inY - top);
        long row = (long) top * picture.strideBytes() + 4L * left;
        int a = picture.pixels().get(ValueLayout.JAVA_INT, row);
        int b = picture.pixels().get(ValueLayout.JAVA_INT, row + 4);
        int c = picture.pixels().get(ValueLayout.JAVA_INT, row + picture.strideBytes());
        int d = picture.pixels().get(ValueLayout.JAVA_INT, row + picture.strideBytes() + 4);
        for (int channel = 0; channel < 3; channel++) {
            int shift = 16 - 8 * channel;
            float upper = mix(a >> shift & 255, b >> shift & 255, toRight);
            float lower = mix(c >> shift & 255, d >> shift & 255, toRight);
            into[at + channel] = mix(upper, lower, down);
        }
    }

    private static float mix(float from, float to, float share) {
        return from + share * (to - from);
    }
}
