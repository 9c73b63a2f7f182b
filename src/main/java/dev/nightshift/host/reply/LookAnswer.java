package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Keyed;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** What a product is made of, its colour, and what is in the box: said as the shop says it, whichever was asked for. */
final class LookAnswer {
    private static final Set<String> COLOUR = Set.of("colour", "other_colour", "variety");
    private static final Set<String> MATERIAL =
            Set.of("material", "ingredients", "solid", "coating", "cover", "filling");

    /** "Frame of aluminium, fork of steel": each part is named, and what is not is left open. */
    private static final Pattern NAMED = Pattern.compile("^[^,;]*\\s(?:of|aus)\\s");

    private LookAnswer() {}

    static List<Line> of(Ask ask) {
        if (isColour(ask)) {
            return keyed(ask, "colour");
        }
        if (isMaterial(ask)) {
            if (isOfOtherPart(ask)) {
                return List.of();
            }
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

    /** What the saddle is of, the material of frame and fork does not tell. */
    private static boolean isOfOtherPart(Ask ask) {
        List<Term> parts = ask.strong().stream()
                .filter(term -> term.is(Sort.PART) || ask.isShopsWord(term))
                .filter(term -> !means(term, MATERIAL))
                .toList();
        return !parts.isEmpty()
                && ask.keyed().stream()
                        .filter(known ->
                                known.key().contains("material") || known.key().contains("ingredients"))
                        .flatMap(known -> known.passage().in(ask.language()).stream())
                        .filter(written -> NAMED.matcher(written).find())
                        .anyMatch(written -> ask.knowledge().met(written, ask.language(), parts) == 0);
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
