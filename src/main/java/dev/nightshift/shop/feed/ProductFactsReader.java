package dev.nightshift.shop.feed;

import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Faq;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the keys below one product of {@code facts.yaml}. */
final class ProductFactsReader {
    static final String LOWEST = "lowest_30_days_before_reduction";
    private static final Set<String> KEYS = Set.of(
            "names",
            "description",
            "selling_points",
            "forbidden_claims",
            "price_history",
            LOWEST,
            "live_offer",
            "faq",
            "exhibit");
    private static final Set<String> OF_THE_FEED =
            Set.of("title", "price", "sale_price", "availability", "quantity", "stock");

    private final Currency currency;
    private final FactTexts texts;
    private final ProblemLog log;
    private final Fields fields;

    ProductFactsReader(Currency currency, FactTexts texts, ProblemLog log) {
        this.currency = currency;
        this.texts = texts;
        this.log = log;
        this.fields = new Fields(log);
    }

    ProductFacts read(FactNode.Group product) {
        PriceFacts prices = new PriceFacts(currency, texts, log);
        checkRestock(product);
        return new ProductFacts(
                product,
                product.child("names").flatMap(texts::text),
                product.child("description").flatMap(texts::text),
                sellingPoints(product),
                fields.strings(product, "forbidden_claims"),
                prices.history(fields.groups(product, "price_history")),
                fields.value(product, LOWEST, MoneyText.price(currency)),
                fields.group(product, "live_offer").flatMap(prices::liveOffer),
                faq(product),
                exhibit(product),
                repeated(product),
                facts(product));
    }

    private List<SellingPoint> sellingPoints(FactNode.Group product) {
        return fields.nodes(product, "selling_points").stream()
                .flatMap(node -> sellingPoint(node).stream())
                .toList();
    }

    /** A text with its evidence, or just a text. */
    private Optional<SellingPoint> sellingPoint(FactNode node) {
        if (node instanceof FactNode.Group group && group.children().containsKey("text")) {
            return group.child("text").flatMap(texts::text).map(text -> new SellingPoint(text, evidence(group)));
        }
        return texts.text(node).map(text -> new SellingPoint(text, Optional.empty()));
    }

    private Optional<String> evidence(FactNode.Group point) {
        return point.child("evidence").flatMap(fields::leaf).map(FactNode.Leaf::text);
    }

    private List<Faq> faq(FactNode.Group product) {
        List<Faq> faq = new ArrayList<>();
        for (FactNode.Group entry : fields.groups(product, "faq")) {
            Optional<Text> question = fields.required(entry, "q").flatMap(texts::text);
            Optional<Text> answer = fields.required(entry, "a").flatMap(texts::text);
            if (question.isPresent() && answer.isPresent()) {
                faq.add(new Faq(question.get(), answer.get()));
            }
        }
        return faq;
    }

    private Optional<ProductFacts.ExhibitNode> exhibit(FactNode.Group product) {
        Optional<FactNode.Group> exhibit = fields.group(product, "exhibit");
        Optional<FactNode.Leaf> cutOut =
                exhibit.flatMap(node -> fields.required(node, "cutout")).flatMap(fields::leaf);
        Optional<Sourced<Integer>> width = exhibit.filter(
                        node -> fields.required(node, "width_cm").isPresent())
                .flatMap(node -> fields.value(node, "width_cm", WholeNumber::positive));
        return cutOut.isPresent() && width.isPresent()
                ? Optional.of(
                        new ProductFacts.ExhibitNode(cutOut.get(), width.get().value()))
                : Optional.empty();
    }

    private void checkRestock(FactNode.Group product) {
        product.child("restock")
                .filter(FactNode.Group.class::isInstance)
                .ifPresent(restock -> fields.value((FactNode.Group) restock, "date", Moments::date));
    }

    private static Map<String, FactNode.Leaf> repeated(FactNode.Group product) {
        Map<String, FactNode.Leaf> repeated = new LinkedHashMap<>();
        product.children().forEach((key, node) -> {
            if (isRepeated(key, node)) {
                repeated.put(key, (FactNode.Leaf) node);
            }
        });
        return repeated;
    }

    private static boolean isRepeated(String key, FactNode node) {
        return OF_THE_FEED.contains(key) && node instanceof FactNode.Leaf leaf && !leaf.isNull();
    }

    private List<Fact> facts(FactNode.Group product) {
        List<Fact> facts = new ArrayList<>();
        product.children().forEach((key, node) -> {
            if (!KEYS.contains(key) && !isRepeated(key, node)) {
                facts.addAll(texts.facts(node, key));
            }
        });
        addUnknownBelow(product, "live_offer", PriceFacts.LIVE_OFFER_KEYS, facts);
        addUnknownBelow(product, "selling_points", Set.of("text", "evidence"), facts);
        addUnknownBelow(product, "faq", Set.of("q", "a"), facts);
        addUnknownBelow(product, "price_history", Set.of("from", "price"), facts);
        return facts;
    }

    /** Keys that nobody knows below keys that are known, in a group or in a list of groups. */
    private void addUnknownBelow(FactNode.Group product, String key, Set<String> known, List<Fact> facts) {
        if (product.child(key).orElse(product) instanceof FactNode.Listing listing) {
            for (int i = 0; i < listing.items().size(); i++) {
                addUnknown(listing.items().get(i), key + "." + i, known, facts);
            }
        } else {
            product.child(key).ifPresent(node -> addUnknown(node, key, known, facts));
        }
    }

    private void addUnknown(FactNode node, String topic, Set<String> known, List<Fact> facts) {
        if (node instanceof FactNode.Group group && !FactTexts.isByLanguage(group)) {
            group.children().forEach((key, child) -> {
                if (!known.contains(key)) {
                    facts.addAll(texts.facts(child, topic + "." + key));
                }
            });
        }
    }
}
