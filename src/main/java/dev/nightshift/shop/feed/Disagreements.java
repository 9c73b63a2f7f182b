package dev.nightshift.shop.feed;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Says where the feed and {@code facts.yaml} disagree on a product, naming both places. */
final class Disagreements {
    private final ProblemLog log;

    Disagreements(ProblemLog log) {
        this.log = log;
    }

    void note(FeedProduct feed, ProductFacts facts) {
        facts.repeated().forEach((key, leaf) -> compare(key, leaf, feed));
        noteHistory(feed, facts);
        noteLiveStock(feed, facts);
        feed.details().forEach(detail -> compare(detail, facts));
    }

    private void compare(String key, FactNode.Leaf leaf, FeedProduct feed) {
        switch (key) {
            case "price" -> compare(leaf, Optional.of(feed.price()), money(feed));
            case "sale_price" -> compare(leaf, feed.salePrice().map(SalePrice::price), money(feed));
            case "stock", "quantity" -> compare(leaf, feed.stock(), WholeNumber::parse);
            case "availability" ->
                compare(leaf, Optional.<Sourced<Availability>>of(feed.availability()), AvailabilityWord::parse);
            default -> compare(leaf, Optional.of(feed.title()), Parsed.Good::new);
        }
    }

    private static Function<String, Parsed<Money>> money(FeedProduct feed) {
        return MoneyText.price(feed.price().value().currency());
    }

    private <T> void compare(FactNode.Leaf leaf, Optional<Sourced<T>> inFeed, Function<String, Parsed<T>> parser) {
        Optional<Sourced<T>> inFacts = log.read(leaf, parser);
        if (inFacts.isEmpty() || inFacts.map(Sourced::value).equals(inFeed.map(Sourced::value))) {
            return;
        }
        String other = inFeed.map(value -> "has " + value.value() + " (" + value.source() + ")")
                .orElse("has none");
        log.add(
                leaf,
                "it is " + Parsed.quote(leaf.text()) + " here, the feed " + other,
                "Remove it here: the feed's word holds");
    }

    /** The last price of the history is the one that the feed asks, reduced or not. */
    private void noteHistory(FeedProduct feed, ProductFacts facts) {
        List<PricePoint> history = facts.priceHistory();
        if (history.isEmpty()) {
            return;
        }
        Money last = history.getLast().price();
        if (!last.equals(feed.price().value())
                && !last.equals(feed.sellingPrice().value())) {
            log.add(
                    facts.at("price_history"),
                    "its last price is " + last + ", the feed has "
                            + feed.sellingPrice().value() + " ("
                            + feed.sellingPrice().source() + ")",
                    "Add the price of the feed to the history; the feed's price holds");
        }
    }

    private void noteLiveStock(FeedProduct feed, ProductFacts facts) {
        facts.liveOffer()
                .filter(offer -> offer.stock().isPresent())
                .flatMap(offer -> feed.stock()
                        .filter(pieces -> pieces.value() < offer.stock().getAsInt()))
                .ifPresent(pieces -> log.add(
                        facts.at("live_offer"),
                        "more pieces are set aside than the feed has: " + pieces.value() + " (" + pieces.source() + ")",
                        "Correct one of them; the feed's stock holds"));
    }

    /** An attribute that both name alike; texts by language are left alone, since they say the same in other words. */
    private void compare(Product.Detail detail, ProductFacts facts) {
        String key = MerchantColumns.key(detail.attribute());
        facts.node()
                .child(key)
                .filter(node -> detail.section().isEmpty() && node instanceof FactNode.Leaf)
                .filter(node -> !node.text().equalsIgnoreCase(detail.value().value()))
                .ifPresent(node -> log.add(
                        node,
                        "it is " + Parsed.quote(node.text()) + " here, the feed has "
                                + Parsed.quote(detail.value().value()) + " ("
                                + detail.value().source() + ")",
                        "Correct one of them; both were kept"));
    }
}
