package dev.nightshift.compliance;

import java.util.Optional;
import java.util.function.Supplier;

/** What the rulebook says of a sentence. */
public sealed interface Verdict {
    /** It may be spoken. */
    record Cleared(ClearedLine line) implements Verdict {}

    /**
     * It may not be spoken.
     *
     * @param rule id in the rule catalogue, or {@code shop} and {@code product} for the merchant's own
     * @param words what offends, without disguise
     * @param why in the language of the sentence
     * @param other reckons what may be said instead: a show that only passes the sentence over never asks
     */
    record Refused(String rule, String words, String why, Supplier<Optional<String>> other) implements Verdict {
        /** A sentence that says what may be said and was cleared itself; some judgements' work. */
        public Optional<String> rewrite() {
            return other.get();
        }

        /** In one clause, for reports. */
        public String reason() {
            return "rule " + rule + ": \"" + words + "\"";
        }
    }
}
