package dev.nightshift.host.knowledge.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What is known of a shop's own words, in one language.
 *
 * @param words stems that its texts use: they are no misspellings
 * @param names what things are called, as written, longest first: a question's name is not what is asked of it
 * @param nameWords the single words of all names, as stems: the same holds of them
 */
public record Vocabulary(Set<String> words, List<String> names, Set<String> nameWords) {
    public static final Vocabulary EMPTY = new Vocabulary(Set.of(), List.of(), Set.of());

    private static final int SHORTEST = 5;

    public Vocabulary {
        words = Set.copyOf(words);
        names = List.copyOf(names);
        nameWords = Set.copyOf(nameWords);
    }

    /** Whether a word is part of a name, or begins as one does: {@code blend} where a blender is sold. */
    boolean isOfName(String stem) {
        return nameWords.contains(stem)
                || stem.length() >= SHORTEST
                        && nameWords.stream()
                                .anyMatch(name ->
                                        name.startsWith(stem) || stem.startsWith(name) && name.length() >= SHORTEST);
    }
}
