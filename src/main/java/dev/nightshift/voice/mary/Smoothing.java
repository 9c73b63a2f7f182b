package dev.nightshift.voice.mary;

/**
 * The most probable smooth track through Gaussian states: maximum likelihood parameter generation (Tokuda et al.,
 * "Speech parameter generation algorithms for HMM-based speech synthesis", 2000) with the windows of the voice's
 * training: the value, its slope (-0.5, 0, 0.5) and its curvature (1, -2, 1).
 *
 * <p>Solves {@code (W' P W) c = W' P m} for one dimension, P the precisions; the matrix has two bands beside the
 * diagonal, so time grows with the length only.
 */
final class Smoothing {
    private static final double[][] WINDOWS = {{0, 1, 0}, {-0.5, 0, 0.5}, {1, -2, 1}};

    private final int length;
    private final double[] diagonal;
    private final double[] first;
    private final double[] second;
    private final double[] right;

    Smoothing(int length) {
        this.length = length;
        diagonal = new double[length];
        first = new double[length];
        second = new double[length];
        right = new double[length];
    }

    /**
     * Adds what is known about row {@code t}.
     *
     * @param window 0 value, 1 slope, 2 curvature
     * @param precision one over the variance; 0 where nothing is known
     */
    void expect(int t, int window, double mean, double precision) {
        double[] w = WINDOWS[window];
        for (int i = -1; i <= 1; i++) {
            double weighted = w[i + 1] * precision;
            if (weighted == 0 || t + i < 0 || t + i >= length) continue;
            right[t + i] += weighted * mean;
            diagonal[t + i] += weighted * w[i + 1];
            if (i < 1 && t + i + 1 < length) first[t + i] += weighted * w[i + 2];
            if (i < 0 && t + i + 2 < length) second[t + i] += weighted * w[i + 3];
        }
    }

    /** The track. Call once. */
    double[] solve() {
        for (int t = 0; t < length; t++) factor(t);
        for (int t = length - 1; t >= 0; t--) {
            double value = right[t] / diagonal[t];
            if (t + 1 < length) value -= first[t] * right[t + 1];
            if (t + 2 < length) value -= second[t] * right[t + 2];
            right[t] = value;
        }
        return right;
    }

    /** One row of the factors L D L' and of the forward substitution. */
    private void factor(int t) {
        if (t >= 1) {
            diagonal[t] -= first[t - 1] * first[t - 1] * diagonal[t - 1];
            right[t] -= first[t - 1] * right[t - 1];
            first[t] -= first[t - 1] * second[t - 1] * diagonal[t - 1];
        }
        if (t >= 2) {
            diagonal[t] -= second[t - 2] * second[t - 2] * diagonal[t - 2];
            right[t] -= second[t - 2] * right[t - 2];
        }
        first[t] /= diagonal[t];
        second[t] /= diagonal[t];
    }
}
