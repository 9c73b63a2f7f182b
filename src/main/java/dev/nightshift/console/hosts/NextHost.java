package dev.nightshift.console.hosts;

import java.util.Optional;

/** Who plays the next show of this server's room. Safe for any thread. */
public interface NextHost {
    /** Who was chosen and does not play yet. */
    Optional<String> chosen();

    /**
     * Chooses a host, drawn or cloned, for the next show; the one on air plays on to the end of its own. Blocks for some
     * seconds, since everything that the host needs is opened and tried.
     */
    Choice choose(String host);

    /** How that went. */
    sealed interface Choice {
        record Chosen() implements Choice {}

        /** It can't play this show, in a sentence for an owner. */
        record Refused(String reason) implements Choice {}
    }
}
