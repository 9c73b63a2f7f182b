package dev.nightshift.studio.alignment;

import dev.nightshift.media.signal.Cholesky;

/**
 * Makes a reading sound more like the recorded person: the linear map that brings paired rows of the reading nearest to
 * those of the recording (least squares with a ridge, as maximum-likelihood linear regression adapts speech recognisers:
 * Leggetter and Woodland 1995).
 */
final class Likening {
    /** Against rows of spread 1: how many pairs an unlikely map has to convince. */
    private static final double RIDGE = 150;

    private Likening() {}

    static float[][] apply(float[][] reading, float[][] recording, Warping pairs) {
        int width = reading[0].length;
        double[][] left = new double[width + 1][width + 1];
        double[][] right = new double[width + 1][width];
        for (int i = 0; i < reading.length; i++) add(left, right, reading[i], recording[pairs.middle(i)]);
        for (int k = 0; k < width; k++) {
            left[k][k] += RIDGE;
            right[k][k] += RIDGE;
        }
        left[width][width] += 1;
        return mapped(reading, Cholesky.solve(left, right));
    }

    private static void add(double[][] left, double[][] right, float[] from, float[] to) {
        int width = from.length;
        for (int i = 0; i <= width; i++) {
            double value = i == width ? 1 : from[i];
            for (int j = 0; j <= width; j++) left[i][j] += value * (j == width ? 1 : from[j]);
            for (int j = 0; j < width; j++) right[i][j] += value * to[j];
        }
    }

    private static float[][] mapped(float[][] rows, double[][] map) {
        float[][] mapped = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) mapped[row] = mapped(rows[row], map);
        return mapped;
    }

    private static float[] mapped(float[] row, double[][] map) {
        float[] out = new float[row.length];
        for (int j = 0; j < out.length; j++) {
            double sum = map[row.length][j];
            for (int i = 0; i < row.length; i++) sum += row[i] * map[i][j];
            out[j] = (float) sum;
        }
        return out;
    }
}
