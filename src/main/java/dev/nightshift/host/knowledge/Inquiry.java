package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;

/**
 * What is looked for.
 *
 * @param text as asked
 * @param terms what it speaks of
 * @param asked the language of the text
 * @param spoken the language in which it must be answered
 * @param product what it is about, besides the shop
 * @param taken what the question is taken for, an intent in small letters such as {@code order_help}
 */
public record Inquiry(
        String text,
        List<Term> terms,
        Language asked,
        Language spoken,
        Optional<String> product,
        Optional<String> taken) {
    public Inquiry {
        terms = List.copyOf(terms);
    }

    /** Never shows what was asked. */
    @Override
    public String toString() {
        return "Inquiry[" + asked + "]";
    }
}
