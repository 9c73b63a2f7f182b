package dev.nightshift.voice.sound;

/**
 * Turns hisses down when they stand out from the speech around them. The sound is split at 5 kHz; the upper part is
 * held at most {@link #MOST_DB} relative to the slow level of the whole.
 */
final class DeEsser {
    private static final double RATE = 48_000;
    private static final double SPLIT_HERTZ = 5_000;
    /** Level of hiss against the level of speech above which it is turned down. */
    private static final double MOST_DB = -9;

    private static final double FAST = 1 - Math.exp(-1 / (0.003 * RATE));
    private static final double SLOW = 1 - Math.exp(-1 / (0.4 * RATE));

    private DeEsser() {}

    /** Works in place. */
    static void soften(float[] samples) {
        double most = Math.pow(10, MOST_DB / 10);
        double fold = 1 - Math.exp(-2 * Math.PI * SPLIT_HERTZ / RATE);
        Biquad ear = Biquad.highPass(SPLIT_HERTZ, Math.sqrt(0.5), RATE);
        double once = 0;
        double low = 0;
        double hiss = 0;
        double speech = meanSquare(samples);
        for (int i = 0; i < samples.length; i++) {
            once += fold * (samples[i] - once);
            low += fold * (once - low);
            double high = samples[i] - low;
            double heard = ear.next(samples[i]);
            hiss += FAST * (heard * heard - hiss);
            speech += SLOW * (samples[i] * samples[i] - speech);
            double allowed = most * speech;
            double gain = hiss > allowed ? Math.sqrt(allowed / hiss) : 1;
            samples[i] = (float) (low + high * gain);
        }
    }

    private static double meanSquare(float[] samples) {
        double sum = 0;
        for (float sample : samples) sum += sample * sample;
        return sum / Math.max(1, samples.length);
    }
}
