package dev.nightshift.room;

import java.time.Instant;
import java.util.Optional;

/**
 * A turn that was opened and not closed.
 *
 * @param outcome empty while the mind is at work
 * @param begun whether a sentence of it has sounded
 */
public record Taken(Turn turn, Instant opened, Optional<Thought.Outcome> outcome, boolean begun) {
    boolean thinking() {
        return outcome.isEmpty();
    }

    Taken written(Thought.Outcome found) {
        return new Taken(turn, opened, Optional.of(found), begun);
    }

    Taken begin() {
        return new Taken(turn, opened, outcome, true);
    }
}
