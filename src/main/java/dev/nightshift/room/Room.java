package dev.nightshift.room;

import dev.nightshift.script.Beat;
import dev.nightshift.script.Line.SlotValue;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What can be asked of a room, and the facts that come of it. */
public final class Room {
    private Room() {}

    /** What is asked of a room. */
    public sealed interface Command {
        /** Prepares the room; opening twice with the same setup changes nothing. */
        record Open(Setup setup) implements Command {}

        /** Starts a show, or goes on with one that a restart interrupted. */
        record GoLive() implements Command {}

        /** Stops talking at the end of the sentence; the stream stays up. */
        record Pause(String by) implements Command {}

        /** Goes on where the show was paused. */
        record Resume(String by) implements Command {}

        /** Ends the show at the end of the sentence. */
        record End(String reason) implements Command {}

        /** Prices, stock or offers changed: what is cued but not yet spoken is cued anew. */
        record CatalogueChanged() implements Command {}

        /** The performer's first sample of a line sounded. */
        record LineStarted(long speechId) implements Command {}

        /** The performer's last sample of a line sounded. */
        record LineFinished(long speechId, String heard) implements Command {}

        /** The performer could not speak a line; the show goes on with the next one. */
        record LineFailed(long speechId, String reason) implements Command {}

        /** The performer has left the air. */
        record Ended() implements Command {}
    }

    /** What happened. Names are kept in journals: they do not change. */
    public sealed interface Event {
        record Opened(Setup setup) implements Event {}

        record WentLive(int show, Instant when) implements Event {}

        record LineCleared(
                long speechId,
                Cursor at,
                Cursor following,
                String sentence,
                Beat beat,
                Optional<String> product,
                String display,
                List<SlotValue> values,
                Instant when)
                implements Event {
            public LineCleared {
                values = List.copyOf(values);
            }
        }

        record LinePassedOver(String sentence, String reason, Instant when) implements Event {}

        record LineStarted(long speechId, Instant when) implements Event {}

        record LineSpoken(long speechId, String heard, Instant when) implements Event {}

        record LineWithdrawn(long speechId, String reason, Instant when) implements Event {}

        record Paused(String by, Instant when) implements Event {}

        record Resumed(String by, Instant when) implements Event {}

        record Ending(String reason, Instant when) implements Event {}

        record WentOffAir(Instant when) implements Event {}
    }

    /** How a command fared. */
    public sealed interface Reply {
        record Done() implements Reply {}

        /** Nothing changed, and why. */
        record Refused(String reason) implements Reply {}
    }
}
