package dev.nightshift.studio.sitting;

import dev.nightshift.talent.vault.HostId;
import java.time.Duration;
import java.util.Optional;

/** Makes hosts of sittings, one at a time, beside whatever is on air. Safe for any thread. */
public interface Builds {
    /** Puts a sitting in the queue; false when the queue is full or it is there already. */
    boolean start(HostId sitting);

    /** How its build stands; empty when none was begun since the start of the program. */
    Optional<BuildState> state(HostId sitting);

    /** The next state when it is another one than that with the number; empty when nothing happened in time. */
    Optional<BuildState> next(HostId sitting, long after, Duration patience) throws InterruptedException;
}
