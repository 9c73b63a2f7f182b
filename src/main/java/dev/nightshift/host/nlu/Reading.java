package dev.nightshift.host.nlu;

import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;

/**
 * What a comment means.
 *
 * @param language what it is written in
 * @param intent the main intent
 * @param also further intents, such as {@code STOCK} in "how much is it and do you have it?"
 * @param folded the comment normalised for matching and merging (width, case, simplified characters, spacing, leet)
 * @param confidence 0 .. 1 in the main intent
 * @param asked whether it has the form of a question: much of what reads like one is told, not asked
 * @param after the viewer's earlier comment that this one goes on with, as "how wide is the sofa" before "and the rug?"
 */
public record Reading(
        Language language,
        Intent intent,
        List<Intent> also,
        About about,
        Abuse abuse,
        String folded,
        double confidence,
        boolean asked,
        Optional<String> after) {
    public Reading {
        also = List.copyOf(also);
    }

    /** Never shows what was written. */
    @Override
    public String toString() {
        return "Reading[" + language + ", " + intent + "]";
    }
}
