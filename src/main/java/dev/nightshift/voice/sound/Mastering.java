package dev.nightshift.voice.sound;

/**
 * Makes a sentence fit for air: rumble out, hisses softened, syllables evened, one loudness, peaks below the ceiling.
 */
public final class Mastering {
    /** Integrated loudness of every sentence. */
    public static final double TARGET_LUFS = -16;
    /** True peaks stay below it; a tenth of a decibel in hand for the encoder's own ripple. */
    public static final double CEILING_DBTP = -1.6;

    private static final double RATE = 48_000;
    private static final double RUMBLE_HERTZ = 75;
    /** The compressor works on peaks this much above the sentence's loudness. */
    private static final double THRESHOLD_LU = 3;

    private static final int PASSES = 3;

    private Mastering() {}

    /**
     * Masters in place; silence stays silence.
     *
     * @param samples one sentence
     * @param gainDb wanted loudness against {@link #TARGET_LUFS}
     */
    public static void master(float[] samples, double gainDb) {
        removeRumble(samples);
        DeEsser.soften(samples);
        double before = Loudness.of(samples);
        if (Double.isInfinite(before)) return;
        Compressor.even(samples, Math.pow(10, (before + THRESHOLD_LU) / 10));
        level(samples, TARGET_LUFS + gainDb);
    }

    /** Limiting takes a little loudness away, so level again until it holds. */
    private static void level(float[] samples, double target) {
        for (int pass = 0; pass < PASSES; pass++) {
            double missing = target - Loudness.of(samples);
            if (pass > 0 && Math.abs(missing) < 0.1) return;
            amplify(samples, Math.pow(10, missing / 20));
            Limiter.limit(samples, Math.pow(10, CEILING_DBTP / 20));
        }
    }

    private static void removeRumble(float[] samples) {
        Biquad highPass = Biquad.highPass(RUMBLE_HERTZ, Math.sqrt(0.5), RATE);
        for (int i = 0; i < samples.length; i++) samples[i] = (float) highPass.next(samples[i]);
    }

    private static void amplify(float[] samples, double gain) {
        for (int i = 0; i < samples.length; i++) samples[i] = (float) (samples[i] * gain);
    }
}
