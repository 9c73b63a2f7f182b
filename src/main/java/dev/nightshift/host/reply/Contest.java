package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Composed;
import dev.nightshift.host.knowledge.Findings;
import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.nlu.Intent;
import java.util.Locale;
import java.util.Optional;

/** Composed answers and the shop's passages compete in one judgement: here is what follows from it. */
final class Contest {
    /** From here on one is taken for the answer, whatever the comment was taken for. */
    private static final double LIKELY = FactsAnswer.LIKELY;

    /** So likely a composed answer must be where no word speaks for it. */
    private static final double WORDLESS = 0.6;

    /** So likely another one must be than the one that was taken, and a passage where words speak for what is composed. */
    private static final double INSTEAD = 0.85;

    /** Below, and where nothing answers for certain, words alone do not make it the answer. */
    private static final double UNLIKELY = 0.05;

    private static final double NOTHING = 0.7;

    /** So likely nothing answers that a passage found by its words is none either. */
    private static final double DOUBT = 0.65;

    private final Ask ask;
    private final Findings found;

    Contest(Ask ask) {
        this.ask = ask;
        this.found = ask.search();
    }

    /** A shop's sentence on a matter that is composed from figures counts for what is composed. */
    Optional<Composed> composed() {
        return found.composedFrom(LIKELY).or(() -> likeliest().flatMap(Contest::matter));
    }

    Optional<Hit> passage() {
        return likeliest().filter(hit -> matter(hit).isEmpty());
    }

    private Optional<Hit> likeliest() {
        return found.passageFrom(LIKELY).filter(hit -> FactsAnswer.isFit(ask, hit));
    }

    private static Optional<Composed> matter(Hit hit) {
        return switch (hit.passage().topic()) {
            case "warranty", "warranty.text" -> Optional.of(Composed.WARRANTY);
            case "payment", "payment.text" -> Optional.of(Composed.PAYMENT);
            case "returns", "returns.text" -> Optional.of(Composed.RETURNS);
            default -> Optional.empty();
        };
    }

    /**
     * Whether what is composed may be said.
     *
     * @param borneOut whether words of its own speak for it
     */
    boolean bears(Composed composed, boolean borneOut) {
        double likely = found.of(composed) + sentences(composed);
        boolean nothing = likely < UNLIKELY && found.none().orElse(0) >= NOTHING;
        return !found.isJudged() || (borneOut ? !nothing : likely >= WORDLESS);
    }

    /** Whether another composed answer is meant than that for which the comment was taken. */
    boolean bearsOther(Composed composed) {
        return found.of(composed) + sentences(composed) >= INSTEAD;
    }

    /** Whether a passage is the answer for sure, also where words speak for something composed. */
    boolean isSure(Hit hit) {
        return hit.likely().orElse(0) >= INSTEAD;
    }

    /** Whether most likely nothing answers. */
    boolean isDoubtful() {
        return found.none().orElse(0) >= DOUBT;
    }

    /** Whether an answer is a passage of the shop's, and not composed. */
    boolean isQuoted(Answer answer) {
        return found.hits().stream().anyMatch(hit -> tells(answer, hit));
    }

    static boolean tells(Answer answer, Hit hit) {
        return answer.isKnown()
                && answer.lines().stream()
                        .flatMap(line -> line.values().stream())
                        .anyMatch(value -> value.source().equals(hit.passage().source()));
    }

    /** How likely the shop's own sentences on the matter are. */
    private double sentences(Composed composed) {
        return found.hits().stream()
                .filter(hit -> hit.passage().products().isEmpty()
                        && hit.passage().isUnder(composed.name().toLowerCase(Locale.ROOT)))
                .mapToDouble(hit -> hit.likely().orElse(0))
                .sum();
    }

    /** What is composed for a question; empty where its answers are passages. */
    static Optional<Composed> of(Intent intent, Ask ask) {
        boolean payment = PaymentAnswer.isAsked(ask) && (intent == Intent.ORDER_HELP || intent == Intent.PRICE);
        return payment ? Optional.of(Composed.PAYMENT) : of(intent);
    }

    private static Optional<Composed> of(Intent intent) {
        return switch (intent) {
            case PRICE -> Optional.of(Composed.PRICE);
            case STOCK -> Optional.of(Composed.STOCK);
            case SIZE -> Optional.of(Composed.SIZE);
            case DELIVERY -> Optional.of(Composed.DELIVERY);
            case RETURNS -> Optional.of(Composed.RETURNS);
            case WARRANTY -> Optional.of(Composed.WARRANTY);
            case ORDER_HELP,
                    MATERIAL,
                    USAGE,
                    COMPARISON,
                    COMPLAINT,
                    COMPLIMENT,
                    GREETING,
                    OFF_TOPIC,
                    ABUSE,
                    SPAM,
                    INJECTION -> Optional.empty();
        };
    }
}
