package dev.nightshift.host.knowledge.lexicon;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A word, or several that belong together, and what it may mean.
 *
 * @param word its stem, or the Chinese characters
 * @param concepts none for a word that the lexicon does not know
 */
public record Term(String word, Set<Concept> concepts) {
    public Term {
        concepts = Set.copyOf(concepts);
    }

    public boolean means(String concept) {
        return concepts.stream().anyMatch(meant -> meant.id().equals(concept));
    }

    public boolean is(Concept.Sort sort) {
        return concepts.stream().anyMatch(meant -> meant.sort() == sort);
    }

    /** Whether an answer must speak of it. */
    public boolean isStrong() {
        return concepts.stream().allMatch(meant -> switch (meant.sort()) {
            case MEASURE, PART, MATERIAL, COLOUR, PAYMENT, ATTRIBUTE, OTHER -> true;
            case TOPIC, GENERIC, STOP -> false;
        });
    }

    /** What it may mean, and what that is one of: oak speaks of the material. */
    public Set<String> implied() {
        Set<String> ids = new HashSet<>(ids());
        if (is(Concept.Sort.MATERIAL)) {
            ids.add("material");
        }
        if (is(Concept.Sort.COLOUR)) {
            ids.add("colour");
        }
        return ids;
    }

    /** Ids of what it may mean. */
    public Set<String> ids() {
        return concepts.stream().map(Concept::id).collect(Collectors.toUnmodifiableSet());
    }
}
