package dev.nightshift.host.reply;

import dev.nightshift.host.nlu.Intent;
import dev.nightshift.script.Line;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Policies.Delivery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** How a thing comes to a buyer: where to, at what cost, and when. */
final class DeliveryAnswer {
    private static final int CLASSES = 2;

    private final Countries countries;

    DeliveryAnswer(Countries countries) {
        this.countries = countries;
    }

    /** What became of the question. */
    record Found(List<Line> lines, boolean known) {
        static final Found NOTHING = new Found(List.of(), false);
    }

    /** A country and a time, and nothing else: that is how long a parcel takes. */
    boolean isTo(Ask ask, Intent taken) {
        return switch (taken) {
            case SIZE, USAGE, PRICE, STOCK, ORDER_HELP ->
                ask.asks("duration", "delivery")
                        && !ask.asks("origin", "showroom", "pickup")
                        && !countries.in(ask.focus()).isEmpty();
            case DELIVERY,
                    MATERIAL,
                    RETURNS,
                    WARRANTY,
                    COMPARISON,
                    COMPLAINT,
                    COMPLIMENT,
                    GREETING,
                    OFF_TOPIC,
                    ABUSE,
                    SPAM,
                    INJECTION -> false;
        };
    }

    Found of(Ask ask) {
        Policies policies = ask.catalogue().policies();
        List<String> asked = countries.in(ask.focus());
        if (asked.isEmpty() && ask.asks("abroad")) {
            return everywhere(ask, policies);
        }
        if (asked.isEmpty()) {
            return policies.deliveries().stream()
                    .findFirst()
                    .map(first -> new Found(to(ask, first.country()), true))
                    .orElse(Found.NOTHING);
        }
        return country(ask, policies, asked.getFirst());
    }

    private Found country(Ask ask, Policies policies, String country) {
        if (!policies.deliveriesTo(country).isEmpty()) {
            return new Found(to(ask, country), true);
        }
        List<Line> reason = notTo(ask);
        if (policies.notDeliveredTo().contains(country)) {
            return new Found(
                    Stream.concat(Stream.of(ask.say("delivery_not", place(ask, country))), reason.stream())
                            .toList(),
                    true);
        }
        boolean only = reason.stream().anyMatch(line -> line.display().matches("(?is).*(\\bonly\\b|\\bnur\\b|只|仅).*"));
        return only
                ? new Found(reason, true)
                : new Found(List.of(ask.say("delivery_unknown_country", place(ask, country))), false);
    }

    private static List<Line> notTo(Ask ask) {
        return ask.policy("delivery_not_to").stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .limit(1)
                .toList();
    }

    private Found everywhere(Ask ask, Policies policies) {
        List<Phrase> places = policies.deliveries().stream()
                .map(Delivery::country)
                .distinct()
                .map(country -> (Phrase) new Phrase.Own(countries.to(country, ask.language())))
                .toList();
        if (places.isEmpty()) {
            return Found.NOTHING;
        }
        Line line = ask.say("delivery_countries", Map.of("to", ask.wording().list(places, "and")));
        return new Found(Stream.concat(Stream.of(line), notTo(ask).stream()).toList(), true);
    }

    private List<Line> to(Ask ask, String country) {
        if (ask.asks("express")) {
            List<Line> express = express(ask);
            if (!express.isEmpty()) {
                return express;
            }
        }
        List<Delivery> fitting =
                DeliveryClasses.fitting(ask, ask.catalogue().policies().deliveriesTo(country));
        List<Line> lines = new ArrayList<>();
        fitting.stream().limit(CLASSES).forEach(delivery -> {
            boolean timeFirst = ask.asks("duration") && !ask.asks("price", "free_shipping");
            Optional<Line> time = time(ask, delivery);
            if (timeFirst) {
                time.ifPresent(lines::add);
            }
            cost(ask, delivery).ifPresent(lines::add);
            if (!timeFirst && (fitting.size() > 1 || !ask.asks("price", "free_shipping"))) {
                time.ifPresent(lines::add);
            }
        });
        return lines.stream().limit(fitting.size() > 1 ? 4 : 3).toList();
    }

    private Optional<Line> time(Ask ask, Delivery delivery) {
        Map<String, Phrase> place = place(ask, delivery.country());
        return delivery.time().flatMap(text -> text.in(ask.language())
                .map(written -> ask.say(
                        "delivery_time",
                        Map.of(
                                "to", place.get("to"),
                                "time", ask.wording().text("time", written, text.source())))));
    }

    private Optional<Line> cost(Ask ask, Delivery delivery) {
        Map<String, Phrase> holes = place(ask, delivery.country());
        if (delivery.cost().value().amount().signum() == 0) {
            return Optional.of(ask.say("delivery_free", holes));
        }
        holes.put("cost", ask.wording().money("cost", delivery.cost()));
        delivery.freeFrom().ifPresent(free -> holes.put("free", ask.wording().money("free from", free)));
        return Optional.of(ask.say(delivery.freeFrom().isPresent() ? "delivery_cost_free" : "delivery_cost", holes));
    }

    private Map<String, Phrase> place(Ask ask, String country) {
        Map<String, Phrase> holes = new java.util.HashMap<>();
        String to = countries.to(country, ask.language());
        holes.put("to", new Phrase.Own(to));
        holes.put("To", new Phrase.Own(Character.toUpperCase(to.charAt(0)) + to.substring(1)));
        return holes;
    }

    private List<Line> express(Ask ask) {
        return ask.policy("delivery_express").stream()
                .flatMap(passage -> Quoted.all(ask, passage).stream())
                .limit(3)
                .toList();
    }
}
