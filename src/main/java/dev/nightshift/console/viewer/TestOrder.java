package dev.nightshift.console.viewer;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An order that costs nothing and delivers nothing: it shows what an order does to the show.
 *
 * @param number random, unique
 * @param buyer may be thanked; empty for none
 */
record TestOrder(String number, Offer offer, int quantity, String buyer, Instant at) {
    static final int MOST = 9;

    /** Whether there are so many left. */
    boolean canBeSold() {
        return !offer.soldOut()
                && offer.stock().map(left -> left.value() >= quantity).orElse(true);
    }

    /** What a shop's system would tell of it: placed, then paid. */
    List<OrderEvent> events() {
        return List.of(event(Kind.PLACED), event(Kind.PAID));
    }

    Money total() {
        Money price = offer.price().value();
        return new Money(price.amount().multiply(BigDecimal.valueOf(quantity)), price.currency());
    }

    /** Never shows who bought: viewers' words don't reach logs. */
    @Override
    public String toString() {
        return "TestOrder[" + number + "]";
    }

    private OrderEvent event(Kind kind) {
        String order = SpeakEndpoint.PLATFORM + "-" + number;
        return new OrderEvent(
                SpeakEndpoint.PLATFORM + ":" + number + ":" + kind,
                order,
                SpeakEndpoint.PLATFORM,
                kind,
                List.of(new Position(offer.product().id(), quantity)),
                Optional.of(total()),
                Optional.of(buyer).filter(name -> !name.isBlank()),
                true,
                at);
    }
}
