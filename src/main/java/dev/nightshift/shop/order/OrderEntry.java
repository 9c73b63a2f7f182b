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
        if (before.isPresent()) {
            completeFrom(told, before.get(), known);
            return;
        }
        OrderEvent event = everything ? Refunds.ofTheRest(told, known) : told;
        page.add(new Recorded(event, everything, unknownPieces, now, Optional.empty(), Optional.empty()));
        count(event, known);
        if (event.kind() == Kind.PAID) {
            known.stream()
                    .filter(one -> one.everything() && isBare(one))
                    .forEach(refund -> complete(refund.event(), event.positions(), Optional.of(event.at())));
        }
    }

    /** Writes down what changed. */
    Entered finish(Stock before) {
        stock.changedFrom(before).forEach(page::count);
        return new Entered(List.copyOf(entered), stock);
    }

    private void completeFrom(OrderEvent told, Recorded before, List<Recorded> known) {
        if (isBare(before) && !told.positions().isEmpty() && told.kind() != Kind.REFUNDED) {
            complete(before.event(), told.positions(), paidAt(known));
        }
    }

    private void complete(OrderEvent bare, List<Position> positions, Optional<Instant> paidAt) {
        if (!positions.isEmpty()) {
            page.complete(bare.id(), positions);
            OrderEvent whole = Refunds.with(bare, positions, bare.total());
            count(whole, paidAt);
        }
    }

    private void count(OrderEvent event, List<Recorded> known) {
        count(event, paidAt(known));
    }

    private void count(OrderEvent event, Optional<Instant> paidAt) {
        entered.add(event);
        if (countTests || !event.test()) {
            stock = stock.after(event, paidAt);
        }
    }

    private static boolean isBare(Recorded event) {
        return event.event().positions().isEmpty() && event.unknownPieces() == 0;
    }

    private static Optional<Instant> paidAt(List<Recorded> known) {
        return OrderBook.find(known, Kind.PAID).map(paid -> paid.event().at());
    }
}
