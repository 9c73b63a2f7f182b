package dev.nightshift.playout;

import dev.nightshift.shop.Language;
import java.util.Locale;
import java.util.Set;

/**
 * Words that open a phrase: conjunctions, prepositions and the like. Before them a speaker may break off.
 *
 * @param articles words that stand before a noun: after them, as after those that open a phrase, nobody breaks off
 */
record PhraseWords(Set<String> words, Set<String> articles) {
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
                },
                switch (language) {
                    case EN ->
                        Set.of("a", "an", "the", "this", "these", "its", "your", "our", "no", "of", "it", "you", "we");
                    case DE ->
                        Set.of(
                                "der", "die", "das", "den", "dem", "des", "ein", "eine", "einen", "einem", "einer",
                                "eines", "kein", "keine", "diese", "dieser", "dieses", "ihr", "ihre", "sie", "es");
                    case ZH -> Set.of("这", "那", "一", "的", "个", "把", "被", "它", "您", "我们", "不", "很");
                });
    }

    /** Whether a phrase begins with this word, as it is spoken. */
    boolean opens(String word) {
        return words.contains(word.toLowerCase(Locale.ROOT));
    }

    /** Whether a word only leads to the next one. */
    boolean leads(String word) {
        return opens(word) || articles.contains(word.toLowerCase(Locale.ROOT));
    }
}
