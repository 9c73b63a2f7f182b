package dev.nightshift.channel;

import java.util.Optional;

/**
 * Something a scripted viewer does, for a rehearsal.
 *
 * @param atMicros program time
 * @param user the viewer's name
 * @param text what was written, for a comment
 * @param product what it is about, for an order
 * @param quantity pieces, for an order
 */
public record ScriptedEvent(
        long atMicros, Kind kind, String user, Optional<String> text, Optional<String> product, int quantity) {
    /** Never shows who it is and what was written. */
    @Override
    public String toString() {
        return "ScriptedEvent[" + kind + " at " + atMicros + "]";
    }

    /** What a viewer can do. */
    public enum Kind {
        COMMENT,
        ORDER,
        PAID,
        REFUND,
        LIKE,
        JOIN
    }
}
