package dev.nightshift.broadcast;

import dev.nightshift.broadcast.output.OutputTarget;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Who streams where in this process, so that no two rooms push to the same stream key or write the same file. One for
 * all rooms; safe for any thread.
 */
public final class TargetRegistry {
    private final Map<String, String> roomByTarget = new HashMap<>();

    /** Reserves the target for the room; or names the room that has it. */
    synchronized Optional<String> claim(OutputTarget target, String room) {
        return target.exclusive().flatMap(key -> Optional.ofNullable(roomByTarget.putIfAbsent(key, room)));
    }

    synchronized void release(OutputTarget target) {
        target.exclusive().ifPresent(roomByTarget::remove);
    }
}
