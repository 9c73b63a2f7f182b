package dev.nightshift.playout;

import dev.nightshift.media.MediaClock;
import dev.nightshift.media.Timebase;

/**
 * Keeps a program on its clock: waits for every picture's time, and says when one is so late that the last picture is
 * repeated rather than a new one drawn, so that sound and picture stay together.
 */
final class Pace {
    /** Two pictures: below that a new picture may still catch up. */
    private static final long LATE_MICROS = 2 * Timebase.FRAME_MICROS;

    private final MediaClock clock;
    private volatile long frames;
    private volatile long late;
    private volatile long repeated;

    Pace(MediaClock clock) {
        this.clock = clock;
    }

    /** Waits for a picture's time. False when it is so late that the last picture should be repeated. */
    boolean await(long atMicros) throws InterruptedException {
        clock.awaitMicros(atMicros);
        long behind = clock.nowMicros() - atMicros;
        frames++;
        late += behind > Timebase.FRAME_MICROS ? 1 : 0;
        boolean draw = behind <= LATE_MICROS;
        repeated += draw ? 0 : 1;
        return draw;
    }

    /** Pictures sent so far, how many began more than one picture late, how many were repeats. */
    PaceCount count() {
        return new PaceCount(frames, late, repeated);
    }
}
