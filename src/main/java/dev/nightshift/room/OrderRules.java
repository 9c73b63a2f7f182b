package dev.nightshift.room;

import dev.nightshift.room.Decision.Draft;
import dev.nightshift.room.Room.Event;
import dev.nightshift.room.Turn.Occasion;
import dev.nightshift.shop.OrderEvent;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What comes of orders: noted with what was on air, thanked when paid. Pure. */
final class OrderRules {
    private OrderRules() {}

    /** An order that is told twice counts once; a room that is off air notes none. */
    static Draft happened(Draft draft, OrderEvent order, Instant now) {
        Optional<OnAir> air = draft.air().filter(on -> !on.talk().takings().knows(order.id()));
        air.ifPresent(on -> note(draft, on, order, now));
        return draft;
    }

    private static void note(Draft draft, OnAir air, OrderEvent order, Instant now) {
        Optional<Event.LineCleared> sounding = air.sounding().map(OnAir.Cued::line);
        draft.fact(new Event.OrderNoted(
                order,
                air.talk().pacing().product(),
                air.talk().pacing().beat(),
                sounding.map(Event.LineCleared::sentence),
                sounding.map(Event.LineCleared::speechId).orElse(0L),
                now));
        Lines.withdraw(draft, OrderRules::tellsStock, "the stock changed", now);
        thanks(order).ifPresent(occasion -> draft.fact(new Event.OccasionCame(occasion, now)));
    }

    /** Such a sentence was filled before the order: it is cued again with what is left. */
    private static boolean tellsStock(Event.LineCleared line) {
        return line.scripted()
                && line.values().stream().anyMatch(value -> value.slot().equals("stock"));
    }

    private static Optional<Occasion> thanks(OrderEvent order) {
        List<String> buyers = order.buyer().stream().toList();
        return switch (order.kind()) {
            case PAID ->
                order.positions().stream().findFirst().map(first -> new Occasion.Thanks(buyers, 1, first.product()));
            case PLACED, REFUNDED -> Optional.empty();
        };
    }

    /** The host says so, and the show moves on when the product is on air. */
    static Draft soldOut(Draft draft, String product, Instant now) {
        if (draft.air().isEmpty()) {
            return draft;
        }
        draft.fact(new Event.OccasionCame(new Occasion.SoldOut(product), now));
        boolean onAir = draft.talk()
                .orElseThrow()
                .pacing()
                .product()
                .filter(product::equals)
                .isPresent();
        return onAir ? OperatorRules.moveOn(draft, "sold out", now) : draft;
    }
}
