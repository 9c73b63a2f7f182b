package dev.nightshift.host.reply;

import dev.nightshift.script.Line;
import dev.nightshift.shop.Policies;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What the shop promises besides delivery: returns, warranty, help with an order. */
final class PolicyAnswers {
    private PolicyAnswers() {}

    static List<Line> returns(Ask ask) {
        if (ask.asks("damaged")) {
            return quoted(ask, "returns.broken_in_transit");
        }
        Policies policies = ask.catalogue().policies();
        List<Line> text = quoted(ask, "returns.text");
        if (!text.isEmpty()) {
            return text;
        }
        return policies.returnDays().stream()
                .map(days -> {
                    Phrase figure = ask.wording().count("days", days, "day", "days");
                    return ask.say("returns_days", Map.of("days", figure));
                })
                .toList();
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
        return lines.isEmpty() ? quoted(ask, "warranty") : lines;
    }

    /** Help with an order, by what it is about; empty when the shop says nothing of it. */
    static List<Line> orderHelp(Ask ask) {
        return List.of("tracking", "change_address", "cancel", "voucher", "how_to_buy").stream()
                .filter(ask::asks)
                .findFirst()
                .map(topic -> quoted(ask, "order_help." + topic))
                .orElse(List.of());
    }

    private static List<Line> quoted(Ask ask, String key) {
        return ask.policy(key).stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .limit(3)
                .toList();
    }
}
