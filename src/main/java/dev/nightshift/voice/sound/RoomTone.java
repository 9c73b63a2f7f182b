package dev.nightshift.voice.sound;

import java.util.Random;

/**
 * The quiet of a room, so that pauses don't drop into digital silence. Endless and never repeating: noise from a seed,
 * shaped like air in a furnished room (falling 6 dB an octave above 300 Hz).
 *
 * <p>One instance a stream, one thread.
 */
public final class RoomTone {
    private static final double RATE = 48_000;
    private static final double CORNER_HERTZ = 300;
    private static final double FOLD = 1 - Math.exp(-2 * Math.PI * CORNER_HERTZ / RATE);

    private final Random random;
    private final Biquad highPass = Biquad.highPass(40, Math.sqrt(0.5), RATE);
    private final double gain;
    private double low;

    /**
     * @param seed the same seed gives the same tone
     * @param decibels root mean square against full scale, -60 by the house's rule
     */
    public RoomTone(long seed, double decibels) {
        random = new Random(seed);
        gain = Math.pow(10, decibels / 20) / Math.sqrt(FOLD / (2 - FOLD));
    }

    /** Adds the tone to {@code samples}, continuing where the last call ended. */
    public void addTo(float[] samples) {
        for (int i = 0; i < samples.length; i++) samples[i] += (float) next();
    }

    private double next() {
        low += FOLD * (random.nextGaussian() * gain - low);
        return highPass.next(low);
    }
}
