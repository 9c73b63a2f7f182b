package dev.nightshift.room;

import dev.nightshift.room.Room.Event;
import java.time.Instant;

/**
 * A part of the performer that broke and is not well yet.
 *
 * @param reason in a few words, without viewers' text
 */
public record Trouble(String reason, Instant since) {
    static Trouble of(Event.PerformerFailed failed) {
        return new Trouble(failed.reason(), failed.when());
    }
}
