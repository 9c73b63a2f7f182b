package dev.nightshift.host.knowledge;

import dev.nightshift.host.knowledge.lexicon.Concept;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A passage and what it speaks of.
 *
 * @param key what its key means, and the key's words that mean nothing to us
 * @param asked what its question means, in any language; empty when it is no FAQ
 * @param words by language, what it says there
 */
record KnownPassage(
        int number, Passage passage, Views views, Set<String> key, Set<String> asked, Map<Language, Words> words) {
    private static final int SHORTEST_START = 5;
    private static final int SHORTEST_END = 4;

    /**
     * A passage in one language.
     *
     * @param stems of its text, question and key
     * @param text those three
     * @param concepts what its text means
     * @param asked what its question means, and the question's words that mean nothing to us
     */
    record Words(Set<String> stems, String text, Set<String> concepts, Set<String> asked) {
        static final Words NONE = new Words(Set.of(), "", Set.of(), Set.of());
    }

    Words words(Language language) {
        return words.getOrDefault(language, Words.NONE);
    }

    /** What it is about: its question, else its key. */
    Set<String> about(Language language) {
        Set<String> question = words(language).asked();
        return !question.isEmpty() ? question : !asked.isEmpty() ? asked : key;
    }

    /** The terms of a list that it does not speak of. */
    List<Term> missing(List<Term> terms, Language asked, Language spoken) {
        Set<String> meant = new HashSet<>(key);
        meant.addAll(this.asked);
        meant.addAll(words(spoken).concepts());
        return terms.stream().filter(term -> !covers(term, asked, meant)).toList();
    }

    private boolean covers(Term term, Language language, Set<String> meant) {
        if (!term.concepts().isEmpty()) {
            return term.implied().stream().anyMatch(meant::contains)
                    || term.concepts().stream().allMatch(KnownPassage::isGeneric)
                            && words(language).stems().contains(term.word());
        }
        Set<String> stems = words(language).stems();
        return switch (language) {
            case EN -> stems.contains(term.word());
            case DE -> stems.contains(term.word()) || isPart(term.word(), stems);
            case ZH -> words(language).text().contains(term.word()) || stems.contains(term.word());
        };
    }

    private static boolean isGeneric(Concept concept) {
        return concept.sort() == Concept.Sort.GENERIC;
    }

    /** A German word may be part of a compound, or a compound may hold it. */
    private static boolean isPart(String word, Set<String> stems) {
        return stems.stream().anyMatch(stem -> holds(stem, word) || holds(word, stem));
    }

    private static boolean holds(String compound, String part) {
        return part.length() >= SHORTEST_START && compound.startsWith(part)
                || part.length() >= SHORTEST_END && compound.endsWith(part);
    }
}
