package dev.nightshift.playout;

import java.time.Instant;

/** Turns program time into wall time: the wall time at which the program's first picture was due. */
public record ShowTime(Instant start) {
    /** The wall time of a program time in microseconds. */
    public Instant at(long micros) {
        return start.plusNanos(micros * 1_000);
    }
}
