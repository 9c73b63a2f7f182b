package dev.nightshift.host.knowledge.lexicon;

import java.util.List;
import java.util.Set;

/**
 * What is known of a shop's own words, in one language.
 *
 * @param words stems that its texts use: they are no misspellings
 * @param names what things are called, as written, longest first: a question's name is not what is asked of it
 */
public record Vocabulary(Set<String> words, List<String> names) {
    public static final Vocabulary EMPTY = new Vocabulary(Set.of(), List.of());

    public Vocabulary {
        words = Set.copyOf(words);
        names = List.copyOf(names);
    }
}
