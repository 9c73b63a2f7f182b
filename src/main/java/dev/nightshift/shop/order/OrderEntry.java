package dev.nightshift.shop.order;

import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.OrderBook.Page;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Enters what was told of orders, once. Stock is changed only by what is new.
 *
 * <ul>
 *   <li>The same event again changes nothing. If it was first told without its products (Stripe's payments know none) and
 *       now has them, they are filled in.
 *   <li>A refund of everything gives back what was paid and not refunded before.
 *   <li>A refund touches the stock only together with its payment: one that overtakes it, or belongs to an order from before
 *       our time, would make more pieces than there are. The feed tells of those.
 * </ul>
 */
final class OrderEntry {
    private final Page page;
    private final boolean countTests;
    private final Instant now;
    private final List<OrderEvent> entered = new ArrayList<>();
    private Stock stock;

    /**
     * @param countTests whether orders without money are taken off the stock
     */
    OrderEntry(Page page, Stock stock, boolean countTests, Instant now) {
        this.page = page;
        this.stock = stock;
        this.countTests = countTests;
        this.now = now;
    }

    /** New or completed events, and the stock after them. */
    record Entered(List<OrderEvent> events, Stock stock) {}

    void enter(OrderEvent told, boolean everything, int unknownPieces) {
        List<Recorded> known = page.of(told.source(), told.order());
        Optional<Recorded> before =
                known.stream().filter(one -> one.event().id().equals(told.id())).findFirst();
        if (before.isEmpty()) {
            add(told, everything, unknownPieces, known);
        } else if (told.kind() != Kind.REFUNDED
                && isBare(before.get())
                && !told.positions().isEmpty()) {
            OrderEvent whole = complete(before.get().event(), told.positions());
            settle(whole, known);
        }
    }

    /** Writes down what changed. */
    Entered finish(Stock before) {
        stock.changedFrom(before).forEach(page::count);
        return new Entered(List.copyOf(entered), stock);
    }

    private void add(OrderEvent told, boolean everything, int unknownPieces, List<Recorded> known) {
        OrderEvent event = everything ? Refunds.ofTheRest(told, known) : told;
        page.add(new Recorded(event, everything, unknownPieces, now, Optional.empty(), Optional.empty()));
        entered.add(event);
        settle(event, known);
    }

    /** Counts an event, and with a payment the refunds that were told before it. */
    private void settle(OrderEvent event, List<Recorded> known) {
        switch (event.kind()) {
            case PLACED -> {}
            case REFUNDED -> payment(known).ifPresent(paid -> count(event, Optional.of(paid.at())));
            case PAID -> {
                if (event.positions().isEmpty()) {
                    return; // counted, with its refunds, when its products are told
                }
                count(event, Optional.empty());
                known.stream()
                        .filter(one -> one.event().kind() == Kind.REFUNDED)
                        .map(refund -> withPositions(refund, event, known))
                        .forEach(refund -> count(refund, Optional.of(event.at())));
            }
        }
    }

    private OrderEvent withPositions(Recorded refund, OrderEvent paid, List<Recorded> known) {
        List<Position> rest = Refunds.rest(paid.positions(), known);
        return refund.everything() && isBare(refund) && !rest.isEmpty()
                ? complete(refund.event(), rest)
                : refund.event();
    }

    private OrderEvent complete(OrderEvent bare, List<Position> positions) {
        page.complete(bare.id(), positions);
        OrderEvent whole = Refunds.with(bare, positions, bare.total());
        entered.add(whole);
        return whole;
    }

    private void count(OrderEvent event, Optional<Instant> paidAt) {
        if (countTests || !event.test()) {
            stock = stock.after(event, paidAt);
        }
    }

    /** The payment, if its products are known. */
    private static Optional<OrderEvent> payment(List<Recorded> known) {
        return OrderBook.find(known, Kind.PAID).map(Recorded::event).filter(paid -> !paid.positions()
                .isEmpty());
    }

    private static boolean isBare(Recorded event) {
        return event.event().positions().isEmpty() && event.unknownPieces() == 0;
    }
}
