package dev.nightshift.shop.webhook;

import dev.nightshift.shop.order.Notice;
import java.time.Instant;
import java.util.List;

/** What came of reading a delivery. Reasons are in our own words and hold nothing of what was sent. */
public sealed interface Webhook {
    /**
     * The shop said it.
     *
     * @param delivery the platform's id of the delivery, with the platform before it
     * @param notices what happened, in order; at least one
     */
    record Verified(String delivery, List<Notice> notices) implements Webhook {
        public Verified {
            notices = List.copyOf(notices);
        }
    }

    /** The shop said it, or nobody need have said it, and nothing comes of it. */
    record Ignored(String reason) implements Webhook {}

    /** Nothing is believed of it. */
    record Refused(Fault fault, String reason) implements Webhook {}

    /** Why a delivery is refused. */
    enum Fault {
        /** Nobody who knows the secret sent it now. */
        UNPROVEN,
        /** The shop's system sent something that can't be understood. */
        UNREADABLE
    }

    /** Reads the deliveries of one platform. Pure and safe for any thread. */
    @FunctionalInterface
    interface Reader {
        Webhook read(Delivery delivery, Instant now);
    }

    /** Steps of reading that may end early. */
    @FunctionalInterface
    interface Steps {
        Webhook run() throws Refusal;
    }

    /** Runs the steps; a refusal becomes a result. */
    static Webhook of(Steps steps) {
        try {
            return steps.run();
        } catch (Refusal refusal) {
            return refusal.told();
        }
    }
}
