package dev.nightshift.broadcast.ingest;

import dev.nightshift.media.Timebase;

/**
 * Where in a feed the programme is. Sound and pictures arrive in gusts; the clock stays a little behind what has arrived,
 * waits when that runs out, and leaps when too much has gathered. Times are microseconds of the feed. One thread at a
 * time.
 */
final class FeedClock {
    /** How far behind the newest the programme begins: gusts of a good line are shorter. */
    static final long CUSHION = 120_000;
    /** From here on a person would be heard too late. */
    static final long MOST = 300_000;
    /** A feed from which nothing comes for so long is lost. */
    static final long PATIENCE = 1_000_000;

    private static final long STEP = Timebase.FRAME_MICROS;
    /** The sound is asked for one step ahead of the picture. */
    private static final long NEEDED = 2 * STEP;

    private boolean running;
    private boolean waiting;
    private long now;
    private long newest = Long.MIN_VALUE;
    private long quiet;
    private long waits;
    private long leaps;

    /** What a step brought. */
    enum Step {
        /** Nothing has come, or nothing for a second. */
        NOTHING,
        /** The same moment again: what comes after it has not arrived. */
        STANDS,
        /** The next moment. */
        GOES_ON,
        /** Another moment: what is before it is left out. */
        LEAPT
    }

    /** Begins anew with whatever comes next. */
    void restart() {
        running = false;
        waiting = false;
        newest = Long.MIN_VALUE;
        quiet = 0;
    }

    /**
     * Moves on by 40 ms.
     *
     * @param first the oldest picture that is kept
     * @param arrived up to where pictures and sound have arrived
     */
    Step step(long first, long arrived) {
        quiet = arrived == newest ? quiet + STEP : 0;
        newest = arrived;
        if (quiet >= PATIENCE) {
            running = false;
            return Step.NOTHING;
        }
        return running ? follow() : begin(first);
    }

    /** The moment of the picture. */
    long now() {
        return now;
    }

    /** How often the feed had to be waited for. */
    long waits() {
        return waits;
    }

    /** How often something was left out because too much had gathered. */
    long leaps() {
        return leaps;
    }

    private Step begin(long first) {
        if (newest - first < CUSHION) {
            return Step.NOTHING;
        }
        running = true;
        waiting = false;
        now = newest - CUSHION;
        return Step.LEAPT;
    }

    private Step follow() {
        long ahead = newest - now;
        if (ahead > MOST) {
            leaps++;
            waiting = false;
            now = newest - CUSHION;
            return Step.LEAPT;
        }
        boolean dry = ahead < NEEDED + STEP;
        waits += dry && !waiting ? 1 : 0;
        waiting = dry || waiting && ahead < CUSHION;
        now += waiting ? 0 : STEP;
        return waiting ? Step.STANDS : Step.GOES_ON;
    }
}
