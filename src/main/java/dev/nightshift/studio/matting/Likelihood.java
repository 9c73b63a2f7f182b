package dev.nightshift.studio.matting;

/**
 * How likely each place of a picture shows the person, in a grid that is laid over the whole picture.
 *
 * @param width cells
 * @param height cells
 * @param values rows from the top, 0 surely not .. 255 surely
 */
public record Likelihood(int width, int height, byte[] values) {
    public Likelihood {
        if (values.length != width * height) {
            throw new IllegalArgumentException(values.length + " values for " + width + "x" + height);
        }
    }

    /** A grid of nothing. */
    static Likelihood blank(int width, int height) {
        return new Likelihood(width, height, new byte[width * height]);
    }

    /**
     * What holds between four cells, 0 .. 255.
     *
     * @param x in cells, 0.5 is the middle of the first
     * @param y in cells
     */
    float at(float x, float y) {
        float u = Math.max(0, Math.min(x - .5f, width - 1.001f));
        float v = Math.max(0, Math.min(y - .5f, height - 1.001f));
        int left = (int) u;
        int top = (int) v;
        float fx = u - left;
        float fy = v - top;
        int i = top * width + left;
        float upper = (values[i] & 255) * (1 - fx) + (values[i + 1] & 255) * fx;
        float lower = (values[i + width] & 255) * (1 - fx) + (values[i + width + 1] & 255) * fx;
        return upper + (lower - upper) * fy;
    }

    /** How far the values around each cell differ, its eight neighbours and itself. */
    Likelihood range() {
        byte[] range = new byte[values.length];
        for (int y = 1; y < height - 1; y++) {
            for (int x = 1; x < width - 1; x++) {
                int i = y * width + x;
                int least = 255;
                int most = 0;
                for (int k = i - width; k <= i + width; k += width) {
                    for (int m = k - 1; m <= k + 1; m++) {
                        int value = values[m] & 255;
                        least = Math.min(least, value);
                        most = Math.max(most, value);
                    }
                }
                range[i] = (byte) (most - least);
            }
        }
        return new Likelihood(width, height, range);
    }

    /** The largest value within some cells of each, by rows and then by columns. */
    Likelihood grown(int radius) {
        byte[] rows = new byte[values.length];
        byte[] both = new byte[values.length];
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int most = 0;
                for (int k = Math.max(0, x - radius); k <= Math.min(width - 1, x + radius); k++) {
                    most = Math.max(most, values[y * width + k] & 255);
                }
                rows[y * width + x] = (byte) most;
            }
        }
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int most = 0;
                for (int k = Math.max(0, y - radius); k <= Math.min(height - 1, y + radius); k++) {
                    most = Math.max(most, rows[k * width + x] & 255);
                }
                both[y * width + x] = (byte) most;
            }
        }
        return new Likelihood(width, height, both);
    }
}
