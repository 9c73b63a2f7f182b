package dev.nightshift.room;

import java.util.Optional;

/**
 * A fact of a room as it stands in its journal.
 *
 * @param number counts up in a room, from 1
 */
public record RoomFact(long number, Room.Event event) {
    /** What a journal keeps under a number; empty when it is no fact of a room. */
    public static Optional<RoomFact> of(long number, Object kept) {
        return kept instanceof Kept.Fact fact ? Optional.of(new RoomFact(number, fact.event())) : Optional.empty();
    }
}
