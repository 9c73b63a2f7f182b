package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Composed;
import dev.nightshift.host.knowledge.Findings;
import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.nlu.Intent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What the shop says of returns. Who pays, in what condition, until when, what is excepted: of all its passages on returns
 * the one that speaks of what was asked.
 */
final class ReturnsAnswer {
    /** How likely a passage must be the answer where the others on returns and none could be. */
    private static final double LIKELY = 0.7;

    /** How likely returns must be meant where no word speaks for them. */
    private static final double POSSIBLE = 0.5;

    private static final Set<String> CONCEPTS =
            Set.of("returns", "exchange", "return_cost", "refund_time", "opened", "damaged");

    /** What how returning goes in general does not tell. */
    private static final String[] APART = {
        "return_cost", "refund_time", "exchange", "opened", "pickup", "old_item", "showroom", "sample"
    };

    private ReturnsAnswer() {}

    static Answer of(Ask ask) {
        if (!ask.asks("damaged")) {
            Answer chosen = chosen(ask);
            if (chosen.isKnown()) {
                return chosen;
            }
        }
        if (!isAsked(ask)) {
            return Answer.known(FactsAnswer.of(ask));
        }
        Answer general = Evidence.isParticular(ask, Intent.RETURNS)
                ? Answer.known(FactsAnswer.of(ask))
                : Answer.known(PolicyAnswers.returns(ask));
        return general.isKnown() || ask.asks(APART) ? general : Answer.known(PolicyAnswers.returns(ask));
    }

    /** By its words, or by all that is known of its meaning. */
    private static boolean isAsked(Ask ask) {
        Findings found = ask.search();
        return !found.isJudged()
                || Evidence.bearsOut(ask, Intent.RETURNS)
                || ask.asks("opened", "refund_time")
                || found.of(Composed.RETURNS) >= POSSIBLE;
    }

    private static Answer chosen(Ask ask) {
        Findings found = ask.search().ofPassages();
        if (!found.isJudged()) {
            return Answer.NONE;
        }
        List<Hit> own = found.hits().stream().filter(ReturnsAnswer::isOfReturns).toList();
        double all = own.stream().mapToDouble(ReturnsAnswer::likely).sum()
                + found.none().orElseThrow();
        return own.stream()
                .max(Comparator.comparingDouble(ReturnsAnswer::likely))
                .filter(hit -> likely(hit) >= LIKELY * all && Pertinence.admits(ask, hit))
                .map(hit -> Answer.known(FactsAnswer.lines(ask, hit)))
                .orElse(Answer.NONE);
    }

    private static boolean isOfReturns(Hit hit) {
        return hit.passage().products().isEmpty()
                && (hit.passage().isUnder("returns") || hit.key().stream().anyMatch(CONCEPTS::contains));
    }

    private static double likely(Hit hit) {
        return hit.likely().orElse(0);
    }
}
