package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Concept;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A passage and what it speaks of.
 *
 * @param key what its key means
 * @param asked what its question means, in any language; empty when it is no FAQ
 * @param words by language, the stems of its text, question and key, and for Chinese the text itself
 * @param concepts everything that it means
 */
record KnownPassage(
        int number,
        Passage passage,
        Set<String> key,
        Set<String> asked,
        Map<Language, Words> words,
        Set<String> concepts) {

    /** The words of a passage in one language. */
    record Words(Set<String> stems, String text) {
        static final Words NONE = new Words(Set.of(), "");
    }

    Words words(Language language) {
        return words.getOrDefault(language, Words.NONE);
    }

    /** Whether it speaks of something. */
    boolean covers(Term term, Language language) {
        return covers(term, language, words(language), concepts);
    }

    static boolean covers(Term term, Language language, Words words, Set<String> concepts) {
        if (!term.concepts().isEmpty()) {
            return term.concepts().stream().map(Concept::id).anyMatch(concepts::contains)
                    || term.concepts().stream().allMatch(KnownPassage::isGeneric)
                            && words.stems().contains(term.word());
        }
        return switch (language) {
            case EN -> words.stems().contains(term.word());
            case DE -> words.stems().contains(term.word()) || isPart(term.word(), words.stems());
            case ZH -> words.text().contains(term.word()) || words.stems().contains(term.word());
        };
    }

    private static boolean isGeneric(Concept concept) {
        return concept.sort() == Concept.Sort.GENERIC;
    }

    private static final int SHORTEST_PART = 5;

    /** A German word may be part of a compound, or a compound may hold it. */
    private static boolean isPart(String word, Set<String> stems) {
        return stems.stream()
                .anyMatch(stem -> word.length() >= SHORTEST_PART && (stem.startsWith(word) || stem.endsWith(word))
                        || stem.length() >= SHORTEST_PART && (word.startsWith(stem) || word.endsWith(stem)));
    }

    /** The terms of a list that it does not speak of. */
    List<Term> missing(List<Term> terms, Language language) {
        return terms.stream().filter(term -> !covers(term, language)).toList();
    }
}
