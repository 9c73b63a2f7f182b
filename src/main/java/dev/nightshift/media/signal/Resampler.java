package dev.nightshift.media.signal;

/**
 * Changes the sampling rate by a rational factor with a windowed sinc (Kaiser, 80 dB), in polyphase form: Smith,
 * "Digital Audio Resampling", 2002. Keeps timing: sample 0 stays at time 0.
 */
public final class Resampler {
    private static final int HALF_WIDTH = 24;
    private static final double BETA = 8;
    /** The pass band ends here, as a share of the lower of both Nyquist frequencies. */
    private static final double ROLL_OFF = 0.945;

    private final int up;
    private final int down;
    private final int reach;
    private final float[][] phases;

    /**
     * @param from samples a second of the input
     * @param to samples a second wanted
     */
    public Resampler(int from, int to) {
        int divisor = java.math.BigInteger.valueOf(from)
                .gcd(java.math.BigInteger.valueOf(to))
                .intValue();
        up = to / divisor;
        down = from / divisor;
        double cutoff = ROLL_OFF * Math.min(1, (double) to / from);
        reach = (int) Math.ceil(HALF_WIDTH / cutoff);
        phases = new float[up][];
        for (int phase = 0; phase < up; phase++) phases[phase] = taps(phase, cutoff);
    }

    /** Taps for an output that lies {@code phase / up} after an input sample, each phase adding up to 1. */
    private float[] taps(int phase, double cutoff) {
        double[] taps = new double[2 * reach];
        double sum = 0;
        for (int i = 0; i < taps.length; i++) {
            double distance = i - reach + 1 - (double) phase / up;
            taps[i] = sinc(distance * cutoff) * kaiser(distance / reach);
            sum += taps[i];
        }
        float[] scaled = new float[taps.length];
        for (int i = 0; i < taps.length; i++) scaled[i] = (float) (taps[i] / sum);
        return scaled;
    }

    /** @return {@code ceil(samples * to / from)} samples */
    public float[] resample(float[] samples) {
        int length = (int) (((long) samples.length * up + down - 1) / down);
        float[] out = new float[length];
        for (int i = 0; i < length; i++) out[i] = at(samples, i);
        return out;
    }

    /** One sample of the output. */
    public float at(float[] samples, long index) {
        long position = index * down;
        return at(samples, (int) (position / up), phases[(int) (position % up)]);
    }

    private float at(float[] samples, int centre, float[] taps) {
        int first = centre - reach + 1;
        float sum = 0;
        for (int i = Math.max(0, -first); i < taps.length && first + i < samples.length; i++) {
            sum += samples[first + i] * taps[i];
        }
        return sum;
    }

    private static double sinc(double x) {
        return x == 0 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
    }

    private static double kaiser(double x) {
        return Math.abs(x) >= 1 ? 0 : bessel(BETA * Math.sqrt(1 - x * x)) / bessel(BETA);
    }

    /** Modified Bessel function of the first kind, order 0, by its series. */
    private static double bessel(double x) {
        double sum = 1;
        double term = 1;
        for (int k = 1; term > 1e-12 * sum; k++) {
            term *= (x / (2 * k)) * (x / (2 * k));
            sum += term;
        }
        return sum;
    }
}
