package dev.nightshift.voice.sound;

/**
 * Evens out syllables gently: 2:1 above a threshold that follows the sentence's own level, 5 ms attack, 120 ms release.
 */
final class Compressor {
    private static final double RATE = 48_000;
    private static final double ATTACK = 1 - Math.exp(-1 / (0.005 * RATE));
    private static final double RELEASE = 1 - Math.exp(-1 / (0.120 * RATE));
    private static final double SLOPE = 0.5;

    private Compressor() {}

    /**
     * Works in place.
     *
     * @param threshold mean square above which the sound is turned down
     */
    static void even(float[] samples, double threshold) {
        double level = 0;
        for (int i = 0; i < samples.length; i++) {
            double power = samples[i] * samples[i];
            level += (power > level ? ATTACK : RELEASE) * (power - level);
            if (level > threshold) samples[i] *= (float) Math.pow(threshold / level, SLOPE / 2);
        }
    }
}
