package dev.nightshift.media.signal;

import java.util.Random;

/** Test signals. */
public final class Signals {
    private Signals() {}

    public static float[] sine(double hertz, double amplitude, double seconds, int rate) {
        float[] samples = new float[(int) (seconds * rate)];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) (amplitude * Math.sin(2 * Math.PI * hertz * i / rate));
        }
        return samples;
    }

    public static float[] noise(long seed, double amplitude, int length) {
        Random random = new Random(seed);
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) samples[i] = (float) (amplitude * random.nextGaussian());
        return samples;
    }

    public static double rms(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) sum += samples[i] * samples[i];
        return Math.sqrt(sum / (to - from));
    }
}
