package dev.nightshift.compliance.rule;

import java.util.Arrays;
import java.util.Locale;

/** What makes words lawful that a rule would refuse. */
public enum Exemption {
    /** The sentence says that it is not so. */
    DENIED,
    /** The clause holds a negation, before or after the words. */
    DENIED_IN_CLAUSE,
    /** It is asked, or left open. */
    ASKED,
    /** A document on file proves it. */
    PROOF,
    /** A document proves it, and the sentence says when and where it was so. */
    PROOF_WITH_TIME_AND_PLACE;

    static Exemption of(String name) {
        return Arrays.stream(values())
                .filter(one -> one.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rules know no exemption " + name));
    }
}
