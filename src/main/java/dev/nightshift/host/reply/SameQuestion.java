package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.Passage.Kind;
import dev.nightshift.host.knowledge.lexicon.Term;
import dev.nightshift.shop.Language;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the shop's own question that a viewer asked in other words.
 *
 * <p>Likeness by a model alone takes "may it go into the oven" for "may it go into the microwave": nothing that the
 * lexicon knows may be asked and not be spoken of. What remains are words that nobody lists.
 */
final class SameQuestion {
    /** How much more alike than any other question of the shop it must be. */
    private static final double AHEAD = 0.06;

    private SameQuestion() {}

    static Optional<Hit> among(Ask ask, List<Hit> hits) {
        List<Hit> questions = hits.stream()
                .filter(hit -> hit.passage().kind() == Kind.FAQ || hit.passage().kind() == Kind.OPERATOR)
                .sorted(Comparator.comparingDouble(Hit::meaning).reversed())
                .limit(2)
                .toList();
        boolean ahead = questions.size() == 1
                || questions.size() > 1
                        && questions.get(0).meaning() - questions.get(1).meaning() >= AHEAD;
        return questions.stream()
                .limit(1)
                .filter(hit -> ahead && isAlike(ask, hit))
                .findFirst();
    }

    private static boolean isAlike(Ask ask, Hit hit) {
        boolean nothingKnownMissing = hit.missing().stream()
                .filter(Term::isStrong)
                .allMatch(term -> term.concepts().isEmpty());
        return nothingKnownMissing
                && hit.meaning() >= least(ask.question().reading().language(), hit.focus());
    }

    /** Measured on the development set: questions that no fact answers stay 0.06 below. */
    private static double least(Language language, double focus) {
        boolean allMet = focus > 0.99;
        boolean someMet = focus > 0;
        return switch (language) {
            case EN -> allMet ? 0.5 : someMet ? 0.55 : 0.6;
            case DE -> allMet ? 0.55 : someMet ? 0.64 : 0.74;
            case ZH -> allMet ? 0.7 : someMet ? 0.8 : 0.86;
        };
    }
}
