package dev.nightshift.answers;

import dev.nightshift.host.nlu.Abuse;
import dev.nightshift.host.nlu.Intent;
import java.util.List;
import java.util.Optional;

/**
 * What an answer was worth.
 *
 * @param misses why it doesn't pass; empty when it does
 * @param wrongFacts what was said that isn't so
 */
record Judged(Expected expected, Given given, List<String> misses, List<String> wrongFacts) {
    Judged {
        misses = List.copyOf(misses);
        wrongFacts = List.copyOf(wrongFacts);
    }

    boolean passes() {
        return misses.isEmpty() && wrongFacts.isEmpty();
    }

    /** Whether something false was said, and not merely something true that answers nothing. */
    boolean saysWrongValue() {
        return wrongFacts.stream().anyMatch(wrong -> !wrong.equals(Judge.UNKNOWABLE));
    }

    boolean rightIntent() {
        return expected.intent() == given.reading().intent()
                || expected.intentAlso().contains(given.reading().intent());
    }

    boolean takenForAbuse() {
        return given.reading().intent() == Intent.ABUSE
                || given.reading().abuse().severity() >= Abuse.FROM;
    }

    Optional<String> product() {
        return given.reading().about().one();
    }
}
