package dev.nightshift.voice.sound;

/**
 * Keeps true peaks below a ceiling without a click: the gain that the loudest sample nearby needs, held over a window
 * and averaged over the same window, so that it has arrived when the peak does and nothing overshoots.
 */
public final class Limiter {
    /** Half the window: 3 ms. */
    private static final int LOOK_AHEAD = 144;

    private Limiter() {}

    /**
     * Limits in place.
     *
     * @param ceiling highest absolute value between or on the samples, full scale 1
     * @return the smallest gain that was applied; 1 when nothing was over the ceiling
     */
    public static double limit(float[] samples, double ceiling) {
        float[] gains = needed(samples, ceiling);
        float lowest = 1;
        for (float gain : gains) lowest = Math.min(lowest, gain);
        if (lowest == 1) return 1;
        float[] held = held(gains);
        double sum = 0;
        for (int i = -LOOK_AHEAD; i <= LOOK_AHEAD; i++) sum += at(held, i);
        for (int i = 0; i < samples.length; i++) {
            samples[i] *= (float) (sum / (2 * LOOK_AHEAD + 1));
            sum += at(held, i + LOOK_AHEAD + 1) - at(held, i - LOOK_AHEAD);
        }
        return lowest;
    }

    /** A peak between two samples binds both. */
    private static float[] needed(float[] samples, double ceiling) {
        float[] peaks = TruePeak.perSample(samples);
        float[] gains = new float[samples.length];
        for (int i = 0; i < samples.length; i++) {
            float peak = Math.max(peaks[i], i > 0 ? peaks[i - 1] : 0);
            gains[i] = peak > ceiling ? (float) (ceiling / peak) : 1;
        }
        return gains;
    }

    /** The smallest gain within the window around each sample, by a monotonic queue. */
    private static float[] held(float[] gains) {
        float[] held = new float[gains.length];
        int[] queue = new int[gains.length];
        int head = 0;
        int tail = 0;
        for (int i = 0; i < gains.length + LOOK_AHEAD; i++) {
            if (i < gains.length) {
                while (tail > head && gains[queue[tail - 1]] >= gains[i]) tail--;
                queue[tail++] = i;
            }
            int centre = i - LOOK_AHEAD;
            while (queue[head] < centre - LOOK_AHEAD) head++;
            if (centre >= 0) held[centre] = gains[queue[head]];
        }
        return held;
    }

    /** Beyond the ends the gain stays, or the last peak would not get all of it. */
    private static float at(float[] values, int i) {
        return values[Math.clamp(i, 0, values.length - 1)];
    }
}
