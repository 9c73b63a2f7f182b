package dev.nightshift.stage.sound;

/**
 * The quiet sound of a room, instead of digital silence: seeded noise through a low pass, -60 dBFS RMS. Belongs to one
 * thread; the same seed gives the same samples.
 */
final class RoomTone {
    /** -60 dBFS. */
    static final double RMS = .001;

    /** One-pole low pass at about 600 Hz: {@code a = 1 - exp(-2 pi f / rate)}. */
    private static final double POLE = .0755;
    /** A little of the unfiltered noise gives the room air. */
    private static final double AIR = .06;

    private final double scale;
    private long state;
    private double low;

    RoomTone(long seed) {
        this.state = seed == 0 ? 0x9E3779B97F4A7C15L : seed;
        this.scale = RMS / Math.sqrt(variance());
    }

    /** The next sample. */
    float next() {
        double white = white();
        low += POLE * (white - low);
        return (float) (scale * (low + AIR * white));
    }

    /** Variance of {@code low + AIR * white} for white noise uniform in -1 .. 1, whose own is 1/3. */
    private static double variance() {
        return (POLE / (2 - POLE) + AIR * AIR + 2 * AIR * POLE) / 3;
    }

    /** Marsaglia's xorshift64. */
    private double white() {
        state ^= state << 13;
        state ^= state >>> 7;
        state ^= state << 17;
        return (state >> 11) / (double) (1L << 52);
    }
}
