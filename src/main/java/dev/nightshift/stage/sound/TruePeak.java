package dev.nightshift.stage.sound;

/**
 * Estimates the peak of the waveform between samples, by four-fold oversampling with a windowed sinc as in ITU-R
 * BS.1770-5, annex 2.
 */
final class TruePeak {
    private static final int PHASES = 4;
    private static final int TAPS = 12;
    /** Samples before and after a sample that its estimate reads. */
    static final int REACH = TAPS / 2;

    private final float[][] filters = new float[PHASES - 1][TAPS];
    private final double bound;

    TruePeak() {
        double largest = 1;
        for (int phase = 1; phase < PHASES; phase++) {
            largest = Math.max(largest, design(filters[phase - 1], phase / (double) PHASES));
        }
        this.bound = largest;
    }

    /** No estimate exceeds the largest sample times this. */
    double bound() {
        return bound;
    }

    /** The largest magnitude from sample {@code i} up to the next one. */
    float at(float[] samples, int i) {
        float peak = Math.abs(samples[i]);
        for (float[] filter : filters) {
            float sum = 0;
            for (int tap = 0; tap < TAPS; tap++) {
                sum += filter[tap] * samples[i + tap - REACH + 1];
            }
            peak = Math.max(peak, Math.abs(sum));
        }
        return peak;
    }

    /** Fills in a filter that reads the waveform at {@code i + delay}, and returns the sum of its magnitudes. */
    private static double design(float[] filter, double delay) {
        double sum = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            double x = tap - REACH + 1 - delay;
            double window = .5 + .5 * Math.cos(Math.PI * x / (REACH + 1));
            filter[tap] = (float) (Math.sin(Math.PI * x) / (Math.PI * x) * window);
            sum += filter[tap];
        }
        double magnitudes = 0;
        for (int tap = 0; tap < TAPS; tap++) {
            filter[tap] /= (float) sum;
            magnitudes += Math.abs(filter[tap]);
        }
        return magnitudes;
    }
}
