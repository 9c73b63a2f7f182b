package dev.nightshift.room;

import java.util.Optional;

/**
 * What the operator has in hand.
 *
 * @param takenOver who types for the host now
 * @param pinned the product that stays on air
 */
public record Desk(Optional<String> takenOver, Optional<String> pinned) {
    static final Desk EMPTY = new Desk(Optional.empty(), Optional.empty());
}
