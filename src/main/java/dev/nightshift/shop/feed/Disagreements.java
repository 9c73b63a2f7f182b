package dev.nightshift.shop.feed;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Fact;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.util.List;
import java.util.Locale;
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

    /** An attribute that both name alike: one of the texts should at least be part of the other. */
    private void compare(Product.Detail detail, ProductFacts facts) {
        String key = MerchantColumns.key(detail.attribute());
        facts.facts().stream()
                .filter(fact -> detail.section().isEmpty() && fact.topic().equals(key))
                .filter(fact -> !agrees(fact, detail.value().value()))
                .forEach(fact -> log.add(
                        facts.at(key),
                        "the feed has " + Parsed.quote(detail.value().value()) + " ("
                                + detail.value().source() + ")",
                        "Correct one of them; both were kept"));
    }

    private static boolean agrees(Fact fact, String inFeed) {
        String other = inFeed.toLowerCase(Locale.ROOT);
        return fact.text().byLanguage().values().stream()
                .map(text -> text.toLowerCase(Locale.ROOT))
                .anyMatch(text -> text.contains(other) || other.contains(text));
    }
}
