package dev.nightshift.host.llm;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether a model that failed is asked again. Pure: every call gives the next state.
 *
 * <pre>
 *   Closed(failures) --failed, the fifth in a row--> Open(until) --asked after until--> Trying
 *        ^-------------------- worked ---------------------------------------------------'  | failed --> Open
 * </pre>
 */
sealed interface Circuit {
    /** Failures in a row after which the model is left alone. */
    int FAILURES = 5;
    /** How long it is left alone. */
    Duration REST = Duration.ofSeconds(30);

    /** The model is asked. */
    record Closed(int failures) implements Circuit {}

    /** The model is left alone. */
    record Open(Instant until) implements Circuit {}

    /** One question is on its way to see whether the model works again. */
    record Trying(Instant since) implements Circuit {}

    /** As it begins. */
    static Circuit fresh() {
        return new Closed(0);
    }

    /** Whether a question may go to the model now; if so, {@link #asked} is the state from then on. */
    default boolean admits(Instant now) {
        return switch (this) {
            case Closed closed -> true;
            case Open open -> !now.isBefore(open.until());
            case Trying trying -> !now.isBefore(trying.since().plus(REST));
        };
    }

    default Circuit asked(Instant now) {
        return switch (this) {
            case Closed closed -> closed;
            case Open open -> new Trying(now);
            case Trying trying -> new Trying(now);
        };
    }

    default Circuit failed(Instant now) {
        return switch (this) {
            case Closed(int failures) when failures + 1 < FAILURES -> new Closed(failures + 1);
            case Closed closed -> new Open(now.plus(REST));
            case Open open -> open;
            case Trying trying -> new Open(now.plus(REST));
        };
    }

    default Circuit worked() {
        return fresh();
    }
}
