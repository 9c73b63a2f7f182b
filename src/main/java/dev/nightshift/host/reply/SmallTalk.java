package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.List;

/** Answers what is no question for facts: kindly, with dignity, or not at all. */
final class SmallTalk {
    /** From here on abuse is passed over. */
    private static final double HATE = 0.7;

    Reply reply(Ask ask) {
        return switch (ask.question().reading().intent()) {
            case GREETING -> kind(ask, ask.asks("who_is_host") ? hostIsAi(ask) : List.of(ask.say("greeting")));
            case COMPLIMENT -> kind(ask, List.of(ask.say("compliment")));
            case COMPLAINT -> kind(ask, complaint(ask));
            case OFF_TOPIC -> offTopic(ask);
            case ABUSE -> abuse(ask);
            case INJECTION -> new Reply.Declined(List.of(ask.say("injection")));
            case SPAM -> new Reply.Silent("spam");
            case ORDER_HELP, PRICE, STOCK, SIZE, DELIVERY, MATERIAL, RETURNS, WARRANTY, USAGE, COMPARISON ->
                new Reply.Silent("no small talk");
        };
    }

    private static Reply kind(Ask ask, List<Line> lines) {
        return new Reply.Kind(lines);
    }

    private static Reply offTopic(Ask ask) {
        if (ask.asks("who_is_host")) {
            return new Reply.Answered(hostIsAi(ask), List.of(), true);
        }
        return new Reply.Declined(List.of(ask.say(advice(ask) ? "not_advised" : "off_topic")));
    }

    private static boolean advice(Ask ask) {
        return ask.asks("medical", "legal", "financial");
    }

    private static Reply abuse(Ask ask) {
        return ask.question().reading().abuse().severity() >= HATE
                ? new Reply.Silent("abuse")
                : new Reply.Declined(List.of(ask.say("abuse")));
    }

    private static List<Line> complaint(Ask ask) {
        boolean price = ask.asks("price", "haggle", "saving")
                || ask.question().reading().also().contains(Intent.PRICE);
        if (!price) {
            return List.of(ask.say("complaint"));
        }
        List<Line> lines = new ArrayList<>(List.of(ask.say("complaint_price")));
        lines.addAll(PriceAnswer.of(ask));
        return lines.stream().limit(3).toList();
    }

    /** The shop's own words on who is talking. */
    static List<Line> hostIsAi(Ask ask) {
        return ask.catalogue()
                .shop()
                .hostIsAi()
                .flatMap(text -> text.in(ask.language()).map(written -> quoted(ask, text, written)))
                .orElseGet(() -> List.of(ask.say("host_is_ai")));
    }

    private static List<Line> quoted(Ask ask, Text text, String written) {
        return dev.nightshift.script.Sentences.of(written).stream()
                .map(sentence -> ask.wording().quoted(sentence, text.source(), ask.productId()))
                .toList();
    }
}
