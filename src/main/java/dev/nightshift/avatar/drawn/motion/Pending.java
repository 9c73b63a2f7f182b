package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Look;
import dev.nightshift.avatar.Direction.Target;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Directions whose time has not come, in time order. */
final class Pending {
    static final int LIMIT = 128;

    private final List<Direction> directions = new ArrayList<>();
    private long refused;

    void add(Direction direction) {
        if (directions.size() == LIMIT) {
            refused++;
            return;
        }
        int at = directions.size();
        while (at > 0 && directions.get(at - 1).atMicros() > direction.atMicros()) {
            at--;
        }
        directions.add(at, direction);
    }

    /** The next one whose time has come. */
    Optional<Direction> due(long now) {
        return directions.isEmpty() || directions.getFirst().atMicros() > now
                ? Optional.empty()
                : Optional.of(directions.removeFirst());
    }

    /** What the host is told to look at by a moment, else what it prefers already. */
    Target targetBy(long at, Target otherwise) {
        Target target = otherwise;
        for (Direction direction : directions) {
            target = direction instanceof Look look && look.atMicros() <= at ? look.target() : target;
        }
        return target;
    }

    long refused() {
        return refused;
    }
}
