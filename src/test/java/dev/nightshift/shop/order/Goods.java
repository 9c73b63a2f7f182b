package dev.nightshift.shop.order;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Language;
import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Policies;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.Shop;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.Text;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Small catalogues. */
public final class Goods {
    public static final Instant FRIDAY = Instant.parse("2026-11-27T17:00:00Z");
    public static final Instant MONDAY = Instant.parse("2026-11-30T22:59:00Z");
    private static final SourceRef FEED = new SourceRef("feed.tsv", "row 2, quantity");

    private Goods() {}

    public static Catalogue catalogue(Product... products) {
        return new Catalogue(
                new Shop(
                        "shop",
                        text("Shop"),
                        Language.DE,
                        Currency.getInstance("EUR"),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        List.of()),
                Path.of("."),
                List.of(products),
                Policies.none(),
                List.of(),
                List.of());
    }

    /** A product of which the feed says how many there are; below zero, it does not say. */
    public static Product product(String id, int stock, Product.Detail... details) {
        return product(id, stock, Optional.empty(), details);
    }

    /** One with a live price for so many pieces, from {@link #FRIDAY} to {@link #MONDAY}. */
    public static Product live(String id, int stock, int aside) {
        return product(
                id,
                stock,
                Optional.of(new LiveOffer(
                        Money.of("69.00", "EUR"),
                        FRIDAY,
                        MONDAY,
                        OptionalInt.of(aside),
                        Optional.empty(),
                        new SourceRef("facts.yaml", "live_offer"))));
    }

    /** An attribute of the feed. */
    public static Product.Detail attribute(String name, String value) {
        return new Product.Detail("", name, new Sourced<>(value, FEED));
    }

    private static Product product(String id, int stock, Optional<LiveOffer> live, Product.Detail... details) {
        return new Product(
                id,
                new Sourced<>(id, FEED),
                text(id),
                Optional.empty(),
                new Sourced<>(Money.of("99.00", "EUR"), FEED),
                Optional.empty(),
                stock < 0 ? Optional.empty() : Optional.of(new Sourced<>(stock, FEED)),
                Availability.IN_STOCK,
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty(),
                live,
                List.of(),
                List.of(details),
                List.of());
    }

    private static Text text(String words) {
        return new Text(Map.of(Language.DE, words), FEED);
    }
}
