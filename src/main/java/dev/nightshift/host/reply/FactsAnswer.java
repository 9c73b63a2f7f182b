package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Findings;
import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Language;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the one fact that speaks of everything that was asked; anything less is no answer. */
final class FactsAnswer {
    /** From here on a passage is taken for the answer; on shops not seen in fitting 5 in 100 of those taken are none. */
    static final double LIKELY = 0.65;

    /** The same where it does not speak of the measure that was asked for. */
    private static final double LIKELY_OTHERWISE = 0.9;

    /** From here on a passage that speaks of all that was asked is. */
    private static final double POSSIBLE = 0.25;

    private FactsAnswer() {}

    static List<Line> of(Ask ask) {
        return best(ask).map(hit -> lines(ask, hit)).orElse(List.of());
    }

    static Optional<Hit> best(Ask ask) {
        Findings found = ask.search().ofPassages();
        return found.isJudged() ? judged(ask, found) : byWords(ask, found.hits());
    }

    /** What is likely by words and meaning; what words alone would say must not be unlikely. */
    private static Optional<Hit> judged(Ask ask, Findings found) {
        return found.passageFrom(LIKELY).filter(hit -> isFit(ask, hit)).or(() -> found.hits().stream()
                .filter(hit -> likely(hit) >= POSSIBLE && isAnswer(ask, hit) && Pertinence.admits(ask, hit))
                .findFirst());
    }

    /** Whether a likely passage can be the answer. */
    static boolean isFit(Ask ask, Hit hit) {
        return isOnTheMeasure(hit) && Pertinence.admits(ask, hit);
    }

    /** Whether it speaks of the measures asked for, or is the answer beyond doubt: how many watts is not whether it heats. */
    private static boolean isOnTheMeasure(Hit hit) {
        return likely(hit) >= LIKELY_OTHERWISE
                || hit.missing().stream().noneMatch(term -> term.isStrong() && term.is(Sort.MEASURE));
    }

    private static double likely(Hit hit) {
        return hit.likely().orElse(0);
    }

    private static Optional<Hit> byWords(Ask ask, List<Hit> hits) {
        return hits.stream().filter(hit -> isAnswer(ask, hit)).findFirst().or(() -> hits.stream()
                .filter(hit -> isLike(ask, hit))
                .findFirst());
    }

    private static boolean isAnswer(Ask ask, Hit hit) {
        return hit.isComplete() && hit.coverage() >= 0.6 && isToThePoint(ask, hit);
    }

    /** A figure of time or weight somewhere in a text answers only if the text is about what was asked. */
    private static boolean isToThePoint(Ask ask, Hit hit) {
        List<Term> strong = ask.strong();
        if (strong.isEmpty()) {
            return hit.focus() > 0
                    && ask.terms().stream().anyMatch(term -> !term.ids().equals(Set.of("generic")));
        }
        return hit.focus() > 0 || strong.stream().anyMatch(term -> !term.is(Sort.MEASURE) || tellsItself(term));
    }

    /** Measures whose unit is theirs alone: a sentence that holds it tells what it measures. */
    private static boolean tellsItself(Term term) {
        return List.of("volume", "people", "brightness", "power").stream().anyMatch(term::means);
    }

    /** All that is missing are words that nobody knows, and enough of the rest is spoken of. */
    private static boolean isLike(Ask ask, Hit hit) {
        List<Term> missing = hit.missing().stream().filter(Term::isStrong).toList();
        if (missing.isEmpty() || !missing.stream().allMatch(ask::isChatter)) {
            return false;
        }
        return switch (hit.passage().kind()) {
            case OPERATOR, FAQ ->
                hit.focus() > 0.99 && (met(ask, hit) > 1 || missing.size() == 1 && isOfAttribute(ask, hit));
            case POLICY, SHOP -> hit.focus() > 0.99 && met(ask, hit) > 0 || isOwnWord(ask, hit) || met(ask, hit) > 1;
            case FACT ->
                hit.focus() >= 0.5 && met(ask, hit) > 1
                        || hit.focus() > 0.99 && missing.size() == 1 && isOfAttribute(ask, hit);
            case DETAIL, COMPARISON, SELLING_POINT, DESCRIPTION, COMPOSED -> hit.focus() >= 0.5 && met(ask, hit) > 1;
        };
    }

    /** What it can do or be was asked for: a part or a measure alone leaves open what of it. */
    private static boolean isOfAttribute(Ask ask, Hit hit) {
        return ask.strong().stream()
                .filter(term -> !hit.missing().contains(term))
                .filter(term -> ask.question().reading().language() != Language.ZH
                        || term.word().length() > 1)
                .anyMatch(term -> term.is(Sort.ATTRIBUTE) && !term.is(Sort.MEASURE) && !term.is(Sort.PART));
    }

    /** The key's own word was asked for, one that only this shop has. */
    private static boolean isOwnWord(Ask ask, Hit hit) {
        return ask.strong().stream()
                .anyMatch(term -> ask.isShopsWord(term) && hit.key().contains(term.word()));
    }

    private static int met(Ask ask, Hit hit) {
        return (int) ask.strong().stream()
                .filter(term -> !hit.missing().contains(term))
                .count();
    }

    /** Whether there is one passage that speaks of all that was asked. */
    static boolean tellsAll(Ask ask) {
        return best(ask).filter(Hit::isComplete).isPresent();
    }

    static List<Line> lines(Ask ask, Hit hit) {
        return Measures.isFigure(hit.passage(), ask)
                ? List.of(Measures.line(ask, hit.keyed()))
                : Quoted.all(ask, hit.passage());
    }
}
