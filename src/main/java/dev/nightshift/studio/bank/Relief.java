package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.render.Texture;

/**
 * A picture's brightness without its local mean, so that another light is no difference.
 *
 * @param heights rows from the top, in steps of brightness
 */
record Relief(int width, int height, float[] heights) {
    /** Half the width of the square whose mean is taken away, pixels. */
    private static final int AROUND = 6;

    static Relief of(Texture picture) {
        int[] pixels = picture.pixels();
        float[] bright = new float[pixels.length];
        for (int i = 0; i < bright.length; i++) {
            int p = pixels[i];
            bright[i] = 0.3f * (p >> 16 & 255) + 0.6f * (p >> 8 & 255) + 0.1f * (p & 255);
        }
        float[] mean = meanOf(bright, picture.width(), picture.height());
        for (int i = 0; i < bright.length; i++) {
            bright[i] -= mean[i];
        }
        return new Relief(picture.width(), picture.height(), bright);
    }

    private static float[] meanOf(float[] values, int width, int height) {
        float[] rows = new float[values.length];
        for (int y = 0; y < height; y++) {
            line(values, rows, y * width, 1, width);
        }
        float[] mean = new float[values.length];
        for (int x = 0; x < width; x++) {
            line(rows, mean, x, width, height);
        }
        return mean;
    }

    /** A running mean along one line. */
    private static void line(float[] from, float[] into, int start, int step, int count) {
        double sum = 0;
        int held = 0;
        for (int i = -AROUND; i < count; i++) {
            int enters = i + AROUND;
            if (enters < count) {
                sum += from[start + enters * step];
                held++;
            }
            int leaves = i - AROUND - 1;
            if (leaves >= 0) {
                sum -= from[start + leaves * step];
                held--;
            }
            if (i >= 0) {
                into[start + i * step] = (float) (sum / held);
            }
        }
    }
}
