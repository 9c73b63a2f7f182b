package dev.nightshift.ledger;

import java.util.Map;
import java.util.TreeMap;

/** What other parts of the program have to keep as evidence. It holds no viewer's words. */
public sealed interface Noted extends Entry {
    /**
     * Something was measured that a rule asks for: the label in the encoded picture, the presence of an operator.
     *
     * @param rule in the rule catalogue, such as {@code R01}
     * @param what in one word, such as {@code label}
     * @param held whether it was as it must be
     * @param values such as {@code height: 5.4 %}
     */
    record Measured(String rule, String what, boolean held, Map<String, String> values) implements Noted {
        public Measured {
            values = new TreeMap<>(values);
        }
    }

    /** The pictures and the sound are kept in a file of the room's folder {@code replay}. */
    record Recorded(String file) implements Noted {}

    /** Somebody put something right that had been said or shown. */
    record Corrected(String by, String what) implements Noted {}
}
