package dev.nightshift.ledger;

import java.time.Instant;
import java.util.List;

/** The chat and its moderation. Viewers and comments have pseudonyms. */
public sealed interface OfChat extends Entry {
    /**
     * A viewer wrote.
     *
     * @param text of the comment
     * @param who name, platform and the platform's ids, sealed apart from the text: an export opens the text only
     * @param care whether the writer may be in distress
     */
    record Wrote(String comment, String viewer, Words text, Words who, String language, String intent, boolean care)
            implements OfChat {}

    /** It asks what another one asks. */
    record Alike(String comment, String into) implements OfChat {}

    /** It was not answered, and why. */
    record PassedOver(String comment, String state, String why) implements OfChat {}

    /** An operator wanted it answered. */
    record Wanted(String comment, String by) implements OfChat {}

    /** The answer that viewers read. */
    record AnsweredInWriting(String comment, String outcome, Words text, String why, List<String> sources)
            implements OfChat {
        public AnsweredInWriting {
            sources = List.copyOf(sources);
        }
    }

    /** @param percent how grave, 0 .. 100 */
    record Insulted(String viewer, int percent) implements OfChat {}

    /** The viewer's comments were passed over. */
    record Muted(String viewer, Instant until, String by) implements OfChat {}

    /** An operator saw to somebody who may be in distress. */
    record SeenTo(String comment, String by) implements OfChat {}
}
