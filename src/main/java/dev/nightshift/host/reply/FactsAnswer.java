package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.script.Line;
import java.util.List;
import java.util.Optional;

/** Finds the one fact that speaks of everything that was asked; anything less is no answer. */
final class FactsAnswer {
    /** A question so like one of the shop's is the same question. Measured on the development set. */
    private static final double SAME_QUESTION = 0.86;

    private FactsAnswer() {}

    static List<Line> of(Ask ask) {
        return best(ask).map(hit -> lines(ask, hit)).orElse(List.of());
    }

    static Optional<Hit> best(Ask ask) {
        if (ask.terms().stream().noneMatch(Term::isStrong)
                && ask.terms().stream().noneMatch(FactsAnswer::isTopic)) {
            return ask.search().stream().filter(FactsAnswer::isSame).findFirst();
        }
        return ask.search().stream().filter(FactsAnswer::isAnswer).findFirst();
    }

    private static boolean isTopic(Term term) {
        return !term.ids().contains("generic");
    }

    private static boolean isAnswer(Hit hit) {
        return isSame(hit) || hit.isComplete() && hit.coverage() >= 0.6;
    }

    private static boolean isSame(Hit hit) {
        return hit.meaning() >= SAME_QUESTION;
    }

    static List<Line> lines(Ask ask, Hit hit) {
        return Measures.isFigure(hit.passage(), ask)
                ? List.of(Measures.line(ask, hit.keyed()))
                : Quoted.all(ask, hit.passage());
    }
}
