package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What the shop promises besides delivery: returns, warranty, help with an order. */
final class PolicyAnswers {
    private static final Pattern SPAN =
            Pattern.compile("(?i)\\b(?:days?|weeks?|months?|years?|Tage?n?|Wochen?|Monate?n?|Jahre?n?)\\b|[天日周月年]");

    private PolicyAnswers() {}

    static List<Line> returns(Ask ask) {
        if (ask.asks("damaged")) {
            return damaged(ask);
        }
        List<Line> text = first(quoted(ask, "returns.text"), () -> exactly(ask, "returns"));
        if (text.isEmpty()) {
            return first(days(ask), () -> promised(ask, "returns"));
        }
        return tellsDays(text)
                ? text
                : Stream.concat(days(ask).stream(), text.stream()).toList();
    }

    private static List<Line> days(Ask ask) {
        return ask.catalogue().policies().returnDays().stream()
                .map(known -> {
                    Phrase figure = ask.wording().count("days", known, "day", "days");
                    return ask.say("returns_days", Map.of("days", figure));
                })
                .toList();
    }

    /** A text may leave the span of time to its own key. */
    private static boolean tellsDays(List<Line> text) {
        return text.stream().anyMatch(line -> SPAN.matcher(line.display()).find());
    }

    private static List<Line> damaged(Ask ask) {
        return first(
                quoted(ask, "returns.broken_in_transit"), () -> first(promised(ask, "damaged"), () -> warranty(ask)));
    }

    private static List<Line> first(List<Line> lines, Supplier<List<Line>> otherwise) {
        return lines.isEmpty() ? otherwise.get() : lines;
    }

    static List<Line> warranty(Ask ask) {
        Policies policies = ask.catalogue().policies();
        List<Line> lines = new ArrayList<>();
        ask.productId()
                .flatMap(policies::warrantyYears)
                .ifPresent(years -> lines.add(ask.sayOf(
                        "warranty_maker", Map.of("years", ask.wording().count("warranty", years, "year", "years")))));
        policies.statutoryWarrantyYears()
                .ifPresent(years -> lines.add(ask.say(
                        "warranty_law", Map.of("years", ask.wording().count("warranty", years, "year", "years")))));
        return first(lines, () -> first(quoted(ask, "warranty"), () -> promised(ask, "warranty")));
    }

    /** Help with an order, by what it is about; empty when the shop says nothing of it. */
    static List<Line> orderHelp(Ask ask) {
        return List.of("tracking", "change_address", "cancel", "voucher", "how_to_buy").stream()
                .filter(ask::asks)
                .findFirst()
                .map(topic -> first(quoted(ask, "order_help." + topic), () -> promised(ask, topic)))
                .orElse(List.of());
    }

    /** What stands at a key itself. */
    private static List<Line> exactly(Ask ask, String key) {
        return ask.policy(key).stream()
                .filter(passage -> passage.topic().equals(key))
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .toList();
    }

    /** What the shop says of it under another key. */
    private static List<Line> promised(Ask ask, String concept) {
        return ask.knowledge().promises(concept).stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .limit(3)
                .toList();
    }

    private static List<Line> quoted(Ask ask, String key) {
        return ask.policy(key).stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .limit(3)
                .toList();
    }
}
