package dev.nightshift.shop.order;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** What a refund of everything gives back. */
final class Refunds {
    private Refunds() {}

    /** What was paid, less what was refunded before; the refund's own word where the payment is not known. */
    static OrderEvent ofTheRest(OrderEvent refund, List<Recorded> known) {
        return OrderBook.find(known, Kind.PAID)
                .map(Recorded::event)
                .map(paid -> with(
                        refund,
                        rest(paid.positions(), known),
                        paid.total().map(total -> rest(total, known)).or(refund::total)))
                .orElse(refund);
    }

    static OrderEvent with(OrderEvent event, List<Position> positions, Optional<Money> total) {
        return new OrderEvent(
                event.id(),
                event.order(),
                event.source(),
                event.kind(),
                positions,
                total,
                event.buyer(),
                event.test(),
                event.at());
    }

    static List<Position> rest(List<Position> paid, List<Recorded> known) {
        return paid.stream()
                .map(position ->
                        new Position(position.product(), position.quantity() - refunded(position.product(), known)))
                .filter(position -> position.quantity() > 0)
                .toList();
    }

    private static int refunded(String product, List<Recorded> known) {
        return known.stream()
                .filter(one -> one.event().kind() == Kind.REFUNDED)
                .flatMap(one -> one.event().positions().stream())
                .filter(position -> position.product().equals(product))
                .mapToInt(Position::quantity)
                .sum();
    }

    private static Money rest(Money paid, List<Recorded> known) {
        BigDecimal before = known.stream()
                .filter(one -> one.event().kind() == Kind.REFUNDED)
                .flatMap(one -> one.event().total().stream())
                .filter(total -> total.currency().equals(paid.currency()))
                .map(Money::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Money(paid.amount().subtract(before).max(BigDecimal.ZERO), paid.currency());
    }
}
