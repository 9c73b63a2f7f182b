package dev.nightshift.media.signal;

import java.util.Arrays;

/**
 * Sound of 48,000 samples a second turned into 16,000 as it comes in, {@value #LATE} samples (1.6 ms) late. Used by one
 * thread.
 */
public final class Thirds {
    private static final int FROM = 48_000;
    private static final int TO = 16_000;
    private static final int STEP = FROM / TO;
    /** Samples of the input that the filter has to see of what comes later. */
    private static final int LATE = 78;

    private final Resampler resampler = new Resampler(FROM, TO);
    private float[] before = new float[2 * LATE];

    /**
     * Takes the next samples and gives a third as many.
     *
     * @param samples a multiple of three of them
     */
    public float[] next(float[] samples) {
        float[] all = Arrays.copyOf(before, before.length + samples.length);
        System.arraycopy(samples, 0, all, before.length, samples.length);
        float[] thirds = new float[samples.length / STEP];
        for (int i = 0; i < thirds.length; i++) {
            thirds[i] = resampler.at(all, LATE / STEP + i);
        }
        before = Arrays.copyOfRange(all, all.length - before.length, all.length);
        return thirds;
    }
}
