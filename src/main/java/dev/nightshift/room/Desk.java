package dev.nightshift.room;

import java.util.Optional;

/**
 * What the operator has in hand.
 *
 * @param takenOver who types for the host now, or is on air in its place
 * @param pinned the product that stays on air
 * @param camera name, shown to viewers, of whoever is on air before a camera of their own
 * @param speaking who speaks through the host in person
 */
public record Desk(
        Optional<String> takenOver, Optional<String> pinned, Optional<String> camera, Optional<String> speaking) {
    static final Desk EMPTY = new Desk(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    Desk pinning(Optional<String> product) {
        return new Desk(takenOver, product, camera, speaking);
    }

    Desk takenOver(String by) {
        return new Desk(Optional.of(by), pinned, camera, speaking);
    }

    Desk handedOver(String name, String by) {
        return new Desk(Optional.of(by), pinned, Optional.of(name), speaking);
    }

    Desk handedBack() {
        return new Desk(Optional.empty(), pinned, Optional.empty(), speaking);
    }

    Desk speaking(Optional<String> by) {
        return new Desk(takenOver, pinned, camera, by);
    }
}
