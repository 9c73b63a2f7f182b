package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Composed;
import dev.nightshift.host.knowledge.Hit;
import dev.nightshift.host.knowledge.lexicon.Concept.Sort;
import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses what answers: of several questions each by itself, of each what passages and composed answers are judged to be
 * worth, and else that for which the comment was taken.
 */
final class Answers {
    /** Of two questions, the first one gets so many sentences. */
    private static final int MOST_OF_TWO = 2;

    private final IntentAnswers answers;

    Answers(Countries countries) {
        this.answers = new IntentAnswers(new DeliveryAnswer(countries));
    }

    Answer of(Ask ask) {
        if (ask.asks("who_is_host")) {
            return Answer.known(SmallTalk.hostIsAi(ask));
        }
        if (ask.asks("medical", "legal", "financial")) {
            return new Answer(Answer.Kind.DECLINED, List.of(ask.say("not_advised")));
        }
        if (ask.asks("other_shop")) {
            return Answer.unknown(ask.say("not_other_shops"));
        }
        if (Variant.isStockAsked(ask)) {
            return Answer.NONE;
        }
        Intent first = answers.corrected(ask, ask.question().reading().intent());
        Answer parts = ofParts(ask);
        return parts.kind() == Answer.Kind.KNOWN ? parts : ofWhole(ask, first, parts);
    }

    /** Of several questions at once, each by itself; that one is not known is said too. */
    private Answer ofParts(Ask ask) {
        List<Ask> parts = ask.parts().stream().filter(Answers::asksSomething).toList();
        if (parts.size() < 2) {
            return Answer.NONE;
        }
        Set<Line> lines = new LinkedHashSet<>();
        boolean complete = true;
        for (Ask part : parts) {
            Answer answer = judged(part, Evidence.ofPart(part));
            complete &= answer.isKnown();
            (answer.isKnown() ? answer.lines() : List.<Line>of())
                    .stream()
                            .limit(parts.size() > MOST_OF_TWO || part != parts.getFirst() ? 1 : MOST_OF_TWO)
                            .forEach(lines::add);
        }
        if (complete || lines.isEmpty()) {
            return Answer.known(List.copyOf(lines));
        }
        List<Line> some = new ArrayList<>(lines.stream().limit(MOST_OF_TWO).toList());
        some.add(ask.say("not_known_rest"));
        return new Answer(Answer.Kind.PARTLY, some);
    }

    private static boolean asksSomething(Ask part) {
        return !part.strong().isEmpty() || Evidence.bearsOut(part, Evidence.ofPart(part));
    }

    /** One passage may answer all parts; else what is known of them is said. */
    private Answer ofWhole(Ask ask, Intent first, Answer parts) {
        Answer whole = judged(ask, first);
        boolean partly = parts.isKnown() && !(whole.isKnown() && FactsAnswer.tellsAll(ask));
        return partly ? parts : whole;
    }

    /** The answer that the judgement is sure of; else that for which the comment was taken, unless it tells nothing. */
    private Answer judged(Ask ask, Intent first) {
        Answer usual = ofIntents(ask, first);
        if (first == Intent.COMPARISON && usual.isKnown()) {
            return usual;
        }
        Contest contest = new Contest(ask);
        Optional<Composed> meant = contest.composed();
        if (meant.isPresent() && !meant.equals(Contest.of(first, ask)) && contest.bearsOther(meant.get())) {
            return composed(ask, meant.get()).or(() -> usual);
        }
        boolean words = usual.isKnown()
                && !contest.isQuoted(usual)
                && Contest.of(first, ask)
                        .filter(composed -> isBorneOut(ask, composed))
                        .isPresent();
        Optional<Hit> passage = contest.passage().filter(hit -> !words || contest.isSure(hit));
        if (passage.isPresent()) {
            return Contest.tells(usual, passage.get()) ? usual : besideFurther(ask, first, passage.get());
        }
        boolean silent = contest.isQuoted(usual)
                ? contest.isDoubtful()
                : Contest.of(first, ask)
                        .filter(composed -> !contest.bears(composed, isBorneOut(ask, composed)))
                        .isPresent();
        return silent ? Answer.NONE : usual;
    }

    private static boolean isBorneOut(Ask ask, Composed composed) {
        return switch (composed) {
            case PRICE -> Evidence.bearsOut(ask, Intent.PRICE);
            case STOCK -> Evidence.bearsOut(ask, Intent.STOCK);
            case SIZE -> ask.asks(Sort.MEASURE);
            case DELIVERY -> Evidence.bearsOut(ask, Intent.DELIVERY);
            case PAYMENT -> PaymentAnswer.isAsked(ask);
            case RETURNS -> Evidence.bearsOut(ask, Intent.RETURNS);
            case WARRANTY -> Evidence.bearsOut(ask, Intent.WARRANTY);
        };
    }

    private Answer besideFurther(Ask ask, Intent first, Hit hit) {
        Set<Line> lines = new LinkedHashSet<>(FactsAnswer.lines(ask, hit));
        for (Intent also : Evidence.further(ask, first)) {
            Answer more = answers.of(ask, also);
            lines.addAll(more.isKnown() ? more.lines() : List.of());
        }
        return Answer.known(List.copyOf(lines));
    }

    private Answer composed(Ask ask, Composed composed) {
        return switch (composed) {
            case PRICE -> ofIntents(ask, Intent.PRICE);
            case STOCK -> ofIntents(ask, Intent.STOCK);
            case SIZE -> ofIntents(ask, Intent.SIZE);
            case DELIVERY -> ofIntents(ask, Intent.DELIVERY);
            case PAYMENT -> PaymentAnswer.of(ask);
            case RETURNS -> ofIntents(ask, Intent.RETURNS);
            case WARRANTY -> ofIntents(ask, Intent.WARRANTY);
        };
    }

    private Answer ofIntents(Ask ask, Intent first) {
        Answer main = answers.of(ask, first);
        List<Line> further = new ArrayList<>();
        for (Intent also : Evidence.further(ask, first)) {
            Answer more = answers.of(ask, also);
            further.addAll(more.isKnown() ? more.lines() : List.of());
        }
        Set<Line> lines = new LinkedHashSet<>(
                further.isEmpty()
                        ? main.lines()
                        : main.lines().stream().limit(MOST_OF_TWO).toList());
        lines.addAll(further);
        boolean known = main.isKnown() || !further.isEmpty();
        return new Answer(known ? Answer.Kind.KNOWN : Answer.Kind.UNKNOWN, new ArrayList<>(lines));
    }

    /** What a comment of small talk asks besides, by its words; nothing where it asks nothing. */
    Answer besides(Ask ask) {
        List<Intent> asked = ask.question().reading().also().stream()
                .filter(also -> also.question()
                        && Evidence.asksAlso(ask, ask.question().reading().intent(), also))
                .toList();
        if (!asked.isEmpty()) {
            return answers.of(ask, asked.getFirst());
        }
        boolean trouble = ask.question().reading().intent() == Intent.COMPLAINT
                && ask.asks("cancel", "tracking", "change_address", "damaged");
        return trouble ? answers.orderHelp(ask) : Answer.NONE;
    }

    /** A fact that speaks of all that was asked, or is judged to answer it, whatever the comment was taken for. */
    Answer plainFact(Ask ask) {
        boolean asks = ask.question().reading().asked() || !ask.strong().isEmpty();
        return asks ? IntentAnswers.facts(ask) : Answer.NONE;
    }
}
