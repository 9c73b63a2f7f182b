package dev.nightshift.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** How a show went, and who was in charge. */
public sealed interface OfShow extends Entry {
    /**
     * A show began.
     *
     * @param room its stable name
     * @param show its number in the room
     * @param markets whose law was kept
     * @param platforms where it was sent
     * @param consent id of the consent under which the host was shown; empty for a drawn host
     * @param rules version of the rulebook
     * @param keepUntil the first day on which it may be deleted, as {@code 2029-11-29}
     * @param program what made it
     */
    record Began(
            String room,
            int show,
            String title,
            String shop,
            String host,
            String language,
            List<String> markets,
            List<String> platforms,
            Optional<String> consent,
            String rules,
            String keepUntil,
            String program)
            implements OfShow {
        public Began {
            markets = List.copyOf(markets);
            platforms = List.copyOf(platforms);
        }
    }

    record Ended() implements OfShow {}

    record Ending(String why) implements OfShow {}

    /** Silent with the stream up. */
    record Held(String by) implements OfShow {}

    record Resumed(String by) implements OfShow {}

    /** From now on a person typed what the host said. */
    record TakenOver(String by) implements OfShow {}

    /** A person went on before a camera of their own, under that name. */
    record HandedOver(String name, String by) implements OfShow {}

    record HandedBack(String by) implements OfShow {}

    /** From now on a person's own voice was heard, with the host's face; the words were cleared by nobody and are not kept. */
    record SpokeThrough(String by) implements OfShow {}

    record SpokeNoMore(String by, String why) implements OfShow {}

    /** Somebody was asked to say that they are there (rule R25). */
    record PresenceAsked(Instant lateAt) implements OfShow {}

    /** Nobody did in time, and was warned. */
    record PresenceLate() implements OfShow {}

    /** Nobody did after the warning either: the safe picture stood. */
    record PresenceMissed() implements OfShow {}

    record PresenceConfirmed(String by) implements OfShow {}

    record Pinned(Optional<String> product, String by) implements OfShow {}

    record MovedOn(String by) implements OfShow {}

    /** A part broke; a slate may have stood on screen. */
    record Trouble(String why) implements OfShow {}

    record TroubleOver() implements OfShow {}
}
