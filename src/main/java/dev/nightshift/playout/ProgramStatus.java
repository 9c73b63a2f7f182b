package dev.nightshift.playout;

import java.time.Instant;

/**
 * How a room's pipeline fares.
 *
 * @param since wall time of the first picture; the epoch before it
 * @param atMicros program time of the newest picture
 */
public record ProgramStatus(Instant since, long atMicros, PaceCount pace, Timings timings) {}
