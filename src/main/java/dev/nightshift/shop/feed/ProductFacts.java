package dev.nightshift.shop.feed;

import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Faq;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code facts.yaml} says of one product.
 *
 * @param node where it says so
 * @param repeated keys that belong into the feed, such as a price: they are compared with it and not taken over
 * @param priceHistory oldest first, no day twice
 * @param facts everything that has no place of its own
 */
record ProductFacts(
        FactNode.Group node,
        Optional<Text> names,
        Optional<Text> description,
        List<SellingPoint> sellingPoints,
        List<String> forbiddenClaims,
        List<PricePoint> priceHistory,
        Optional<Sourced<Money>> lowestBeforeReduction,
        Optional<LiveOffer> liveOffer,
        List<Faq> faq,
        Optional<ExhibitNode> exhibit,
        Map<String, FactNode.Leaf> repeated,
        List<Fact> facts) {
    /** How it can stand in a room; the picture's file is not looked at yet. */
    record ExhibitNode(FactNode.Leaf cutOut, int widthCentimetres) {}

    /** The node of a key, or of the whole product when it lacks the key. */
    FactNode at(String key) {
        return node.child(key).orElse(node);
    }

    /** Of a product that the file doesn't mention. */
    static ProductFacts none() {
        FactNode.Place nowhere = new FactNode.Place(ShopFolder.FACTS, 1, "products");
        return new ProductFacts(
                new FactNode.Group(nowhere, Map.of()),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Map.of(),
                List.of());
    }
}
