package dev.nightshift.studio.alignment;

import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Resampler;

/**
 * What a microphone heard.
 *
 * @param samples mono, -1 .. 1
 * @param sampleRate samples a second, {@value #LEAST_RATE} or more
 */
public record Recording(float[] samples, int sampleRate) {
    /** Below this consonants can't be told apart. */
    public static final int LEAST_RATE = 8_000;

    private static final int GREATEST_RATE = 384_000;

    public Recording {
        if (sampleRate < LEAST_RATE || sampleRate > GREATEST_RATE) {
            throw new IllegalArgumentException("Sound of " + sampleRate + " samples a second can't be aligned");
        }
    }

    /** The same at {@value MelCepstra#SAMPLE_RATE} samples a second. */
    float[] resampled() {
        return sampleRate == MelCepstra.SAMPLE_RATE
                ? samples
                : new Resampler(sampleRate, MelCepstra.SAMPLE_RATE).resample(samples);
    }

    long durationMicros() {
        return samples.length * 1_000_000L / sampleRate;
    }
}
