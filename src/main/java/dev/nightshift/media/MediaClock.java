package dev.nightshift.media;

/** The time of a program: wall time on air, computed time in a rehearsal. */
public interface MediaClock {
    /** Microseconds since the clock's start. */
    long nowMicros();

    /**
     * Returns at {@code micros} or at once when that has passed.
     *
     * @throws InterruptedException when the frame loop is asked to stop
     */
    void awaitMicros(long micros) throws InterruptedException;
}
