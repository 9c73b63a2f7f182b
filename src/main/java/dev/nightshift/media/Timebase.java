package dev.nightshift.media;

/**
 * The one time base of a program: microseconds since the show's first frame, 25 pictures and 48,000 mono samples a
 * second, so that one picture lasts exactly 1,920 samples and no rounding accumulates.
 */
public final class Timebase {
    /** Pictures a second. */
    public static final int FPS = 25;
    /** Samples a second, one channel. */
    public static final int SAMPLE_RATE = 48_000;
    /** Samples that sound while one picture is shown. */
    public static final int SAMPLES_PER_FRAME = SAMPLE_RATE / FPS;
    /** Duration of one picture in microseconds. */
    public static final long FRAME_MICROS = 1_000_000L / FPS;

    private Timebase() {}

    /** Start of picture {@code frame} in microseconds. */
    public static long microsOfFrame(long frame) {
        return frame * FRAME_MICROS;
    }

    /** The picture that is on screen at {@code micros}. */
    public static long frameAt(long micros) {
        return Math.floorDiv(micros, FRAME_MICROS);
    }

    /** Time of sample {@code sample} in microseconds, rounded down. */
    public static long microsOfSample(long sample) {
        return Math.floorDiv(sample * 1_000_000L, SAMPLE_RATE);
    }

    /** The sample that sounds at {@code micros}. */
    public static long sampleAt(long micros) {
        return Math.floorDiv(micros * SAMPLE_RATE, 1_000_000L);
    }
}
