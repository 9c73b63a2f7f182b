package dev.nightshift.shop.feed;

import dev.nightshift.shop.Exhibit;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Joins what the feed and {@code facts.yaml} say of a product; for price and stock the feed's word holds. */
final class ProductJoin {
    private final Language primary;
    private final Pictures pictures;
    private final ProblemLog log;

    ProductJoin(Language primary, Pictures pictures, ProblemLog log) {
        this.primary = primary;
        this.pictures = pictures;
        this.log = log;
    }

    Product join(FeedProduct feed, ProductFacts facts) {
        new Disagreements(log).note(feed, facts);
        Optional<LiveOffer> live = facts.liveOffer().filter(offer -> isBelow(offer, feed, facts));
        return new Product(
                feed.id().value(),
                feed.title(),
                facts.names().orElseGet(() -> text(feed.title())),
                description(feed, facts),
                feed.price(),
                feed.salePrice(),
                feed.stock(),
                feed.availability().value(),
                feed.link(),
                pictures.usable(feed.pictures()),
                facts.sellingPoints().isEmpty() ? highlights(feed) : facts.sellingPoints(),
                facts.forbiddenClaims(),
                facts.priceHistory(),
                facts.lowestBeforeReduction().filter(lowest -> isTrue(lowest, feed, facts, live)),
                live,
                facts.faq(),
                feed.details(),
                facts.exhibit().flatMap(exhibit -> pictures.file(exhibit.cutOut())
                        .map(file -> new Exhibit(file, exhibit.widthCentimetres()))),
                facts.facts());
    }

    private boolean isBelow(LiveOffer offer, FeedProduct feed, ProductFacts facts) {
        Sourced<Money> price = feed.sellingPrice();
        boolean below = offer.price().compareTo(price.value()) < 0;
        if (!below) {
            log.add(
                    facts.at("live_offer"),
                    "the live price " + offer.price() + " is not below the feed's price " + price.value() + " ("
                            + price.source() + ")",
                    "Correct one of them; the live offer was not loaded");
        }
        return below;
    }

    private boolean isTrue(Sourced<Money> lowest, FeedProduct feed, ProductFacts facts, Optional<LiveOffer> live) {
        Set<Money> allowed = new FormerPrice(facts.priceHistory(), feed.salePrice(), live).allowed();
        boolean isTrue = facts.priceHistory().isEmpty() || allowed.contains(lowest.value());
        if (!isTrue) {
            log.add(
                    facts.at(ProductFactsReader.LOWEST),
                    "the price history contradicts " + lowest.value() + ": "
                            + (allowed.isEmpty()
                                    ? "it has no reduction"
                                    : "it gives " + allowed.iterator().next()),
                    "Correct one of them; until then no former price is named");
        }
        return isTrue;
    }

    /** The sidecar's description, and the feed's where the sidecar has none in the shop's primary language. */
    private Optional<Text> description(FeedProduct feed, ProductFacts facts) {
        Optional<Text> fromFeed = feed.description()
                .filter(description -> !description.value().isEmpty())
                .map(this::text);
        if (facts.description().isEmpty() || fromFeed.isEmpty()) {
            return facts.description().or(() -> fromFeed);
        }
        Map<Language, String> both = new EnumMap<>(fromFeed.get().byLanguage());
        both.putAll(facts.description().get().byLanguage());
        return Optional.of(new Text(both, facts.description().get().source()));
    }

    private List<SellingPoint> highlights(FeedProduct feed) {
        return feed.highlights().stream()
                .map(highlight -> new SellingPoint(text(highlight), Optional.empty()))
                .toList();
    }

    private Text text(Sourced<String> words) {
        return new Text(Map.of(primary, words.value()), words.source());
    }
}
