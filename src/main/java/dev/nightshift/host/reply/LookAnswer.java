package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.Set;

/** What a product is made of, its colour, and what is in the box: said as the shop says it, whichever was asked for. */
final class LookAnswer {
    private static final Set<String> COLOUR = Set.of("colour", "other_colour", "variety");
    private static final Set<String> MATERIAL =
            Set.of("material", "ingredients", "solid", "coating", "cover", "filling");

    private LookAnswer() {}

    static List<Line> of(Ask ask) {
        if (isColour(ask)) {
            return keyed(ask, "colour");
        }
        if (isMaterial(ask)) {
            List<Line> material = keyed(ask, "material");
            return material.isEmpty() ? keyed(ask, "ingredients") : material;
        }
        return ask.asks("box_content") ? keyed(ask, "box_content") : List.of();
    }

    /** Nothing but a colour is asked for. */
    static boolean isColour(Ask ask) {
        List<Term> strong = ask.strong();
        return strong.stream().anyMatch(term -> term.is(Sort.COLOUR) || means(term, COLOUR))
                && strong.stream()
                        .allMatch(term -> term.is(Sort.COLOUR)
                                || means(term, COLOUR)
                                || term.concepts().isEmpty());
    }

    private static boolean isMaterial(Ask ask) {
        List<Term> strong = ask.strong();
        return strong.stream()
                        .anyMatch(term -> term.is(Sort.MATERIAL)
                                || term.means("material")
                                || term.means("fabric")
                                || term.means("ingredients"))
                && strong.stream().allMatch(term -> isOfMaterial(ask, term));
    }

    private static boolean isOfMaterial(Ask ask, Term term) {
        return term.is(Sort.MATERIAL)
                || term.is(Sort.PART)
                || term.is(Sort.COLOUR)
                || means(term, MATERIAL)
                || ask.isShopsWord(term);
    }

    private static boolean means(Term term, Set<String> concepts) {
        return term.ids().stream().anyMatch(concepts::contains);
    }

    private static List<Line> keyed(Ask ask, String concept) {
        return ask.keyed().stream()
                .filter(known -> known.key().contains(concept))
                .map(Keyed::passage)
                .findFirst()
                .map(passage -> Quoted.all(ask, passage))
                .orElse(List.of());
    }
}
