package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.compliance.label.LabelPresence;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Whether viewers see the label of the show on air. Once they don't, no host is drawn before another show begins, so the
 * slate stands at the next picture. Any thread.
 */
final class LabelAlarm {
    private volatile Optional<LabelPresence> gone = Optional.empty();
    private volatile Consumer<String> listener = reason -> {};

    /** A host is not drawn where the label is not seen. */
    static final class LabelGoneException extends RuntimeException {
        private static final long serialVersionUID = 1;

        LabelGoneException(String reason) {
            super(reason);
        }
    }

    /** @param told once a show, why it has to end; on a thread of the broadcast */
    void tell(Consumer<String> told) {
        listener = told;
    }

    /** Another show begins. */
    void begin() {
        gone = Optional.empty();
    }

    /** The label of the show on air is gone. */
    void raise(LabelPresence presence) {
        gone = Optional.of(presence);
        listener.accept(reason(presence));
    }

    /** How it was seen when it was gone; empty while it is there. */
    Optional<LabelPresence> gone() {
        return gone;
    }

    /** The host, as long as the label is seen. */
    Avatar guarding(Avatar host) {
        return new GuardedAvatar(host, this::require);
    }

    /** @throws LabelGoneException when the label is gone */
    void require() {
        gone.ifPresent(presence -> {
            throw new LabelGoneException(reason(presence));
        });
    }

    private static String reason(LabelPresence presence) {
        String how =
                switch (presence.last().state()) {
                    case FOUND -> "was seen again too late";
                    case COVERED -> "is covered, too small or too pale";
                    case MISSING -> "is missing";
                };
        return "the AI label " + how + " on the encoded picture, for two seconds (rule R03)";
    }
}
