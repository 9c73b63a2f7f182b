package dev.nightshift.stage.sound;

import java.util.Arrays;

/**
 * Keeps the true peak below a ceiling without clipping: gain falls in a straight line over the 2 ms before a peak and
 * recovers in about 60 ms. What stays below the ceiling passes unchanged. Belongs to one thread.
 *
 * <p>Gain is the moving average of the moving minimum of what each sample needs, both over {@link #LOOK_AHEAD} samples;
 * it is therefore never above what the sample itself needs.
 */
final class Limiter {
    /** Samples that a call has to bring beyond the ones it gets back. */
    static final int LOOK_AHEAD = 96;

    static final int HISTORY = TruePeak.REACH;
    private static final float CEILING = (float) Math.pow(10, -1.5 / 20);
    private static final float RELEASE = 1 / (.06f * 48_000);

    private final TruePeak truePeak = new TruePeak();
    private final int block;
    private final float[] needed;
    private final float[] minima;
    private float recovering = 1;

    /** A limiter for blocks of a fixed length. */
    Limiter(int block) {
        this.block = block;
        this.needed = new float[block + LOOK_AHEAD];
        this.minima = new float[block + LOOK_AHEAD];
        Arrays.fill(minima, 1);
    }

    /**
     * Limits one block.
     *
     * @param samples {@link #HISTORY} samples before the block, the block, {@link #LOOK_AHEAD} + {@link #HISTORY} after
     * @param into gets the block
     */
    void limit(float[] samples, float[] into) {
        if (isQuiet(samples)) {
            System.arraycopy(samples, HISTORY, into, 0, block);
            return;
        }
        for (int i = 0; i < needed.length; i++) {
            needed[i] = Math.min(1, CEILING / Math.max(CEILING, truePeak.at(samples, HISTORY + i)));
        }
        apply(samples, into);
    }

    private boolean isQuiet(float[] samples) {
        float peak = 0;
        for (float sample : samples) {
            peak = Math.max(peak, Math.abs(sample));
        }
        boolean settled = recovering > .9999f && minima[block] > .9999f;
        return settled && peak * truePeak.bound() < CEILING;
    }

    private void apply(float[] samples, float[] into) {
        System.arraycopy(minima, block, minima, 0, LOOK_AHEAD);
        double sum = 0;
        for (int i = 0; i < LOOK_AHEAD; i++) {
            sum += minima[i];
        }
        for (int i = 0; i < block; i++) {
            float minimum = 1;
            for (int j = i; j < i + LOOK_AHEAD; j++) {
                minimum = Math.min(minimum, needed[j]);
            }
            recovering = Math.min(minimum, recovering + (1 - recovering) * RELEASE);
            sum += recovering - minima[i];
            minima[i + LOOK_AHEAD] = recovering;
            float gain = (float) Math.min(needed[i], sum / LOOK_AHEAD);
            into[i] = samples[HISTORY + i] * gain;
        }
    }
}
