package dev.nightshift.studio.footage;

import java.time.Duration;

/**
 * What a piece of footage is.
 *
 * @param width of the upright picture with square pixels
 * @param height of it
 * @param fps pictures a second on average
 * @param duration of the pictures
 * @param sound whether there is any
 * @param quarterTurns clockwise, that the stored picture needs to be upright: 0..3
 * @param range how its brightness is coded
 */
public record FootageInfo(
        int width, int height, double fps, Duration duration, boolean sound, int quarterTurns, Range range) {
    private static final double MOST = 31;
    private static final double SLOWEST = 23.5;
    private static final double LEAST = 25;

    /** How brightness is coded. */
    public enum Range {
        /** Standard range, gamma. */
        STANDARD,
        /** High range by SMPTE ST 2084. */
        PQ,
        /** High range by ARIB STD-B67. */
        HLG
    }

    /**
     * Pictures a second that are read. Where that is near to how a camera films, 24 to 31, each picture that is read is one of
     * the camera's, so that every movement stays as even as it was; of faster cameras every second or third. Slower ones
     * are filled up to {@value #LEAST}.
     */
    public double rate() {
        int every = (int) Math.max(1, Math.ceil(fps / MOST));
        return fps / every < SLOWEST ? LEAST : fps / every;
    }

    /** The size of the pictures that are worked with. */
    public WorkingSize within(int shortSide) {
        return WorkingSize.of(width, height, shortSide);
    }
}
