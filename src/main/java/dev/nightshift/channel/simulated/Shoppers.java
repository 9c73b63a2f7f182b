package dev.nightshift.channel.simulated;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.Product;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Orders of simulated viewers, always test orders. One thread. */
final class Shoppers {
    /** The last pieces are left to whoever watches. */
    private static final int LEFT = 3;

    private final Chance chance;
    private long orders;

    Shoppers(Chance chance) {
        this.chance = chance;
    }

    /** An order that was placed; empty when little is left. */
    Optional<OrderEvent> order(Catalogue catalogue, Optional<String> onScreen, String buyer, Instant now) {
        List<Offer> offers = catalogue.products().stream()
                .map(product -> Offer.at(product, now))
                .filter(Shoppers::plenty)
                .toList();
        if (offers.isEmpty()) {
            return Optional.empty();
        }
        Offer offer = offers.stream()
                .filter(one -> onScreen.equals(Optional.of(one.product().id())) && chance.of(0.75))
                .findFirst()
                .orElseGet(() -> chance.one(offers));
        return Optional.of(placed(offer, chance.of(0.85) ? 1 : 2, buyer, now));
    }

    /** The same order, paid. */
    static OrderEvent paid(OrderEvent placed, Instant now) {
        return new OrderEvent(
                placed.order() + ":paid",
                placed.order(),
                placed.source(),
                Kind.PAID,
                placed.positions(),
                placed.total(),
                placed.buyer(),
                true,
                now);
    }

    private static boolean plenty(Offer offer) {
        return !offer.soldOut()
                && offer.stock().map(left -> left.value() > LEFT).orElse(true);
    }

    private OrderEvent placed(Offer offer, int quantity, String buyer, Instant now) {
        Product product = offer.product();
        Money price = offer.price().value();
        Money total = new Money(price.amount().multiply(BigDecimal.valueOf(quantity)), price.currency());
        String order = SimulatedAudience.PLATFORM + ":" + now.toEpochMilli() + "-" + orders++;
        return new OrderEvent(
                order + ":placed",
                order,
                SimulatedAudience.PLATFORM,
                Kind.PLACED,
                List.of(new Position(product.id(), quantity)),
                Optional.of(total),
                Optional.of(buyer),
                true,
                now);
    }
}
