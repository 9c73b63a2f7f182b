package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Chooses who answers. */
final class Answers {
    private final DeliveryAnswer delivery;

    Answers(Countries countries) {
        this.delivery = new DeliveryAnswer(countries);
    }

    Answer of(Ask ask) {
        if (ask.asks("medical", "legal", "financial")) {
            return new Answer(Answer.Kind.DECLINED, List.of(ask.say("not_advised")));
        }
        if (ask.asks("other_shop")) {
            return Answer.unknown(ask.say("not_other_shops"));
        }
        if (ask.asks("who_is_host")) {
            return Answer.known(SmallTalk.hostIsAi(ask));
        }
        Set<Line> lines = new LinkedHashSet<>();
        Answer main = intent(ask, ask.question().reading().intent());
        lines.addAll(main.lines());
        boolean known = main.isKnown();
        for (Intent also : ask.question().reading().also()) {
            Answer more = also.question() ? intent(ask, also) : Answer.NONE;
            known |= more.isKnown();
            lines.addAll(more.isKnown() ? more.lines() : List.of());
        }
        return new Answer(known ? Answer.Kind.KNOWN : Answer.Kind.UNKNOWN, new ArrayList<>(lines));
    }

    private Answer intent(Ask ask, Intent intent) {
        return switch (intent) {
            case PRICE -> price(ask);
            case STOCK -> stock(ask);
            case SIZE -> Answer.known(SizeAnswer.of(ask)).or(() -> facts(ask));
            case DELIVERY -> delivery(ask);
            case RETURNS -> facts(ask).or(() -> Answer.known(PolicyAnswers.returns(ask)));
            case WARRANTY -> Answer.known(PolicyAnswers.warranty(ask)).or(() -> facts(ask));
            case ORDER_HELP -> Answer.known(PolicyAnswers.orderHelp(ask)).or(() -> facts(ask));
            case MATERIAL, USAGE, COMPARISON -> facts(ask);
            case COMPLAINT, COMPLIMENT, GREETING, OFF_TOPIC, ABUSE, SPAM, INJECTION -> Answer.NONE;
        };
    }

    private static Answer price(Ask ask) {
        if (ask.asks("price_future")) {
            return Answer.unknown(ask.say("not_future"));
        }
        return Answer.known(PriceAnswer.of(ask)).or(() -> facts(ask));
    }

    private static Answer stock(Ask ask) {
        return Answer.known(StockAnswer.of(ask)).or(() -> facts(ask));
    }

    private Answer delivery(Ask ask) {
        DeliveryAnswer.Found found = delivery.of(ask);
        if (found.known()) {
            return Answer.known(found.lines());
        }
        return found.lines().isEmpty() ? facts(ask) : new Answer(Answer.Kind.UNKNOWN, found.lines());
    }

    private static Answer facts(Ask ask) {
        return Answer.known(FactsAnswer.of(ask));
    }
}
