package dev.nightshift.playout;

import dev.nightshift.shop.Language;
import java.util.Locale;
import java.util.Set;

/** Words that open a phrase: conjunctions, prepositions and the like. Before them a speaker may break off. */
record PhraseWords(Set<String> words) {
    static PhraseWords of(Language language) {
        return new PhraseWords(
                switch (language) {
                    case EN ->
                        Set.of(
                                "and", "or", "but", "so", "because", "with", "without", "for", "from", "in", "on", "at",
                                "to", "that", "which", "who", "when", "while", "if", "as", "than", "into", "by",
                                "after", "before", "until", "through", "over", "under", "about", "is", "are", "has",
                                "have", "can", "will");
                    case DE ->
                        Set.of(
                                "und", "oder", "aber", "denn", "weil", "dass", "damit", "wenn", "als", "wie", "mit",
                                "ohne", "für", "von", "vom", "aus", "in", "im", "ins", "auf", "bei", "beim", "nach",
                                "zu", "zum", "zur", "bis", "durch", "an", "am", "über", "unter", "ist", "sind", "hat",
                                "haben", "kann", "wird");
                    case ZH -> Set.of("和", "也", "还", "就", "而", "但", "让", "在", "因为", "所以", "可以", "都", "又", "再");
                });
    }

    /** Whether a phrase begins with this word, as it is spoken. */
    boolean opens(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }
}
