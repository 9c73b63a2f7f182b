package dev.nightshift.host.knowledge.lexicon;

import dev.nightshift.host.knowledge.index.Stems;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Takes German compounds apart: {@code Sitzbreite} speaks of the seat and of a width. */
final class Compounds {
    private static final int SHORTEST = 3;
    private static final int SHORTEST_ALONE = 4;

    /** Ends that add nothing of their own. */
    private static final Set<String> ENDS = Set.of(
            "fest",
            "tauglich",
            "geeignet",
            "bar",
            "sicher",
            "frei",
            "los",
            "set",
            "stuck",
            "artig",
            "moglich",
            "haltig");

    /** Letters that join two words. */
    private static final List<String> JOINTS = List.of("", "s", "n", "en", "es", "e", "er");

    private final WordForms forms;

    Compounds(WordForms forms) {
        this.forms = forms;
    }

    /** The parts of a compound; none when it is no compound of known words. */
    List<Term> parts(Stems.Stem word) {
        List<Term> best = List.of();
        for (int cut = SHORTEST; cut <= word.stem().length() - SHORTEST; cut++) {
            List<Term> parts = cut(word.stem(), cut);
            if (known(parts) > known(best)) {
                best = parts;
            }
        }
        return best;
    }

    private static long known(List<Term> parts) {
        return parts.stream()
                .filter(part -> !part.concepts().isEmpty())
                .mapToLong(part -> part.word().length())
                .sum();
    }

    private List<Term> cut(String word, int at) {
        Set<Concept> left = left(word.substring(0, at));
        String end = word.substring(at);
        Set<Concept> right = forms.meaning(end);
        List<Term> parts = new ArrayList<>();
        if (left.isEmpty() && (right.isEmpty() || end.length() < SHORTEST_ALONE)) {
            return List.of();
        }
        if (right.isEmpty() && at < SHORTEST_ALONE) {
            return List.of();
        }
        parts.add(new Term(word.substring(0, at), left));
        if (!ENDS.contains(end)) {
            parts.add(new Term(end, right));
        }
        return parts.stream().filter(part -> !part.is(Sort.STOP)).toList();
    }

    private Set<Concept> left(String start) {
        return JOINTS.stream()
                .filter(joint -> start.endsWith(joint) && start.length() - joint.length() >= SHORTEST)
                .map(joint -> forms.meaning(start.substring(0, start.length() - joint.length())))
                .filter(concepts -> !concepts.isEmpty())
                .findFirst()
                .orElse(Set.of());
    }
}
