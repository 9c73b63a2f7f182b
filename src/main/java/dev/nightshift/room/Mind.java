package dev.nightshift.room;

import java.time.Instant;

/** Writes what the host says in a turn. */
@FunctionalInterface
public interface Mind {
    /** Blocks until the lines are written and judged; called on a virtual thread on air, directly in a rehearsal. */
    Thought think(Setup setup, Turn turn, Instant now);
}
