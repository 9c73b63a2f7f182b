package dev.nightshift.shop.feed;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads the key {@code policies}: its figures typed, and everything as facts. */
final class PolicyReader {
    private static final Set<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    private final FactTexts texts;
    private final ProblemLog log;
    private final Fields fields;

    PolicyReader(FactTexts texts, ProblemLog log) {
        this.texts = texts;
        this.log = log;
        this.fields = new Fields(log);
    }

    Policies read(FactNode.Group policies) {
        Optional<FactNode.Group> returns = below(policies, "returns");
        Optional<FactNode.Group> warranty = below(policies, "warranty");
        Optional<FactNode.Group> payment = below(policies, "payment");
        return new Policies(
                deliveries(policies),
                below(policies, "delivery_not_to")
                        .map(group -> countries(group, "countries"))
                        .orElse(List.of()),
                returns.flatMap(group -> fields.value(group, "period_days", WholeNumber::parse)),
                warranty.flatMap(group -> fields.value(group, "statutory_years", WholeNumber::parse)),
                warranty.map(this::warranties).orElse(List.of()),
                payment.map(group -> fields.strings(group, "accepted")).orElse(List.of()),
                payment.map(group -> fields.strings(group, "not_accepted")).orElse(List.of()),
                texts.facts(policies, key -> false));
    }

    /** A policy may be just a text; then it has no figures, and is a fact only. */
    private static Optional<FactNode.Group> below(FactNode.Group policies, String key) {
        return policies.child(key).filter(FactNode.Group.class::isInstance).map(FactNode.Group.class::cast);
    }

    private List<Policies.Delivery> deliveries(FactNode.Group policies) {
        List<Policies.Delivery> deliveries = new ArrayList<>();
        for (FactNode node : fields.nodes(policies, "delivery")) {
            if (node instanceof FactNode.Group group && group.children().containsKey("country")) {
                deliveries.addAll(delivery(group));
            }
        }
        return deliveries;
    }

    /** One for each country that the entry names. */
    private List<Policies.Delivery> delivery(FactNode.Group group) {
        Optional<Sourced<Money>> cost =
                fields.required(group, "cost").flatMap(fields::leaf).flatMap(leaf -> log.read(leaf, MoneyText::cost));
        Optional<Sourced<Money>> freeFrom = fields.value(group, "free_from", MoneyText::cost);
        Optional<String> only = Optional.of(fields.strings(group, "only"))
                .filter(words -> !words.isEmpty())
                .map(words -> String.join(", ", words));
        return cost.stream()
                .flatMap(amount -> countries(group, "country").stream()
                        .map(country -> new Policies.Delivery(
                                country, amount, freeFrom, group.child("time").flatMap(texts::text), only)))
                .toList();
    }

    private List<Policies.Warranty> warranties(FactNode.Group warranty) {
        List<Policies.Warranty> warranties = new ArrayList<>();
        for (FactNode node : fields.nodes(warranty, "manufacturer")) {
            if (node instanceof FactNode.Group group && group.children().containsKey("years")) {
                fields.value(group, "years", WholeNumber::parse)
                        .map(years -> new Policies.Warranty(fields.strings(group, "products"), years))
                        .ifPresent(warranties::add);
            }
        }
        return warranties;
    }

    private List<String> countries(FactNode.Group group, String key) {
        return fields.nodes(group, key).stream()
                .flatMap(node -> fields.leaf(node).stream())
                .flatMap(leaf -> log.read(leaf, PolicyReader::country).stream())
                .map(Sourced::value)
                .toList();
    }

    private static Parsed<String> country(String text) {
        return COUNTRIES.contains(text)
                ? new Good<>(text)
                : new Bad<>(Parsed.quote(text) + " is no country of ISO 3166", "Write its two capitals, like DE");
    }
}
