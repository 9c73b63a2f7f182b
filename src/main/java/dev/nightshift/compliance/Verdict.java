package dev.nightshift.compliance;

/** What the rulebook says of a sentence. */
public sealed interface Verdict {
    /** It may be spoken. */
    record Cleared(ClearedLine line) implements Verdict {}

    /**
     * It may not be spoken.
     *
     * @param rule id in the rule catalogue, or {@code shop} and {@code product} for the merchant's own
     * @param words what offends
     */
    record Refused(String rule, String words) implements Verdict {
        /** In one clause, for reports. */
        public String reason() {
            return "rule " + rule + ": \"" + words + "\"";
        }
    }
}
