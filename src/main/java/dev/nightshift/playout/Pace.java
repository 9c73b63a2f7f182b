package dev.nightshift.playout;

import dev.nightshift.media.MediaClock;
import dev.nightshift.media.Timebase;

/**
 * Keeps a program on its clock: begins every picture a little before its time, and says when one is so late that the last
 * picture is repeated rather than a new one drawn, so that sound and picture stay together. The lead is what a burst of other
 * work on the same processor may take before anybody sees it; players keep more than that in store.
 */
final class Pace {
    /** Two pictures: below that a new picture may still catch up. */
    private static final long LATE_MICROS = 2 * Timebase.FRAME_MICROS;

    private static final long LEAD_MICROS = 2 * Timebase.FRAME_MICROS;

    private final MediaClock clock;
    private volatile long frames;
    private volatile long late;
    private volatile long repeated;

    Pace(MediaClock clock) {
        this.clock = clock;
    }

    /** Waits until a picture is to be begun. False when it is so late that the last picture should be repeated. */
    boolean await(long atMicros) throws InterruptedException {
        clock.awaitMicros(atMicros - LEAD_MICROS);
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
