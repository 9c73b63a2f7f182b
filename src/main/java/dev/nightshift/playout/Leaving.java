package dev.nightshift.playout;

import java.util.OptionalLong;

/**
 * When a show that is to end leaves the air: after what sounds, and not before viewers could read the slate where it ends
 * behind one. Times are program time in microseconds. Belongs to the frame loop's thread.
 */
final class Leaving {
    /** Silence after the last line. */
    static final long TAIL_MICROS = 1_200_000;
    /**
     * How long the last slate stands. It holds up to 75 signs; subtitles are read at 15 signs a second (EBU R 37, Netflix
     * 17 to 20), that is 5 s for the longest, and the eye needs the time of its blending in, 0.6 s, to come to it.
     */
    static final long READ_MICROS = 5_600_000;

    private OptionalLong slate = OptionalLong.empty();
    private OptionalLong silent = OptionalLong.empty();
    private boolean wanted;

    /** The show is to end. */
    void want() {
        wanted = true;
    }

    /** Whether the show is to end. */
    boolean wanted() {
        return wanted;
    }

    /** The slate says that the show is over; the first time counts. */
    void behindSlate(long atMicros) {
        slate = slate.isPresent() ? slate : OptionalLong.of(atMicros);
    }

    /** A picture's time, with whether nothing sounds. */
    void advance(long atMicros, boolean nothingSounds) {
        if (wanted && nothingSounds && silent.isEmpty()) {
            silent = OptionalLong.of(atMicros);
        }
    }

    /** Whether it may leave. */
    boolean over(long atMicros) {
        return silent.isPresent()
                && atMicros >= silent.getAsLong() + TAIL_MICROS
                && (slate.isEmpty() || atMicros >= slate.getAsLong() + READ_MICROS);
    }
}
