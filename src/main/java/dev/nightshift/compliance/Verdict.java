package dev.nightshift.compliance;

import java.util.Optional;

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
     * @param rewrite a sentence that says what may be said and was cleared itself
     */
    record Refused(String rule, String words, String why, Optional<String> rewrite) implements Verdict {
        /** In one clause, for reports. */
        public String reason() {
            return "rule " + rule + ": \"" + words + "\"";
        }
    }
}
