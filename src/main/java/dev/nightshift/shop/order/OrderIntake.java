package dev.nightshift.shop.order;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.order.OrderEntry.Entered;
import dev.nightshift.shop.order.ProductMatch.Matched;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/**
 * Takes orders in, one after another: stored first, then taken off the shelf. Safe for any thread; a call returns when the
 * database has the order.
 */
public final class OrderIntake {
    private final OrderBook book;
    private final Shelf shelf;
    private final ProductNames names;
    private final boolean countTests;
    private final InstantSource clock;
    private final ReentrantLock one = new ReentrantLock();
    private ProductMatch match;
    private Catalogue matched;

    /**
     * @param countTests whether orders without money are taken off the stock, as a demo wants it
     */
    public OrderIntake(OrderBook book, Shelf shelf, ProductNames names, boolean countTests, InstantSource clock) {
        this.book = book;
        this.shelf = shelf;
        this.names = names;
        this.countTests = countTests;
        this.clock = clock;
        this.matched = shelf.feed();
        this.match = new ProductMatch(matched, names);
    }

    /** What came of it: nothing new when it was known. */
    public record Taken(List<OrderEvent> events, List<StockChange> changes) {
        public static final Taken NOTHING = new Taken(List.of(), List.of());

        public Taken {
            events = List.copyOf(events);
            changes = List.copyOf(changes);
        }
    }

    /** An event that is told in the catalogue's ids. */
    public Taken take(OrderEvent event) {
        return locked(page -> true, entry -> entry.enter(event, false, 0));
    }

    /** A delivery of a shop's system. */
    public Taken take(String delivery, List<Notice> notices) {
        return locked(
                page -> page.deliver(delivery, clock.instant()),
                entry -> notices.forEach(notice -> enter(entry, notice)));
    }

    private void enter(OrderEntry entry, Notice notice) {
        Matched found = match().match(notice);
        entry.enter(found.event(), notice.everything(), found.unknownPieces());
    }

    private Taken locked(OrderBook.Entry<Boolean> isNew, Consumer<OrderEntry> entering) {
        one.lock();
        try {
            Stock before = shelf.stock();
            Entered entered = book.write(page -> {
                OrderEntry entry = new OrderEntry(page, before, countTests, clock.instant());
                if (isNew.in(page)) {
                    entering.accept(entry);
                }
                return entry.finish(before);
            });
            return entered.events().isEmpty() ? Taken.NOTHING : new Taken(entered.events(), shelf.put(entered.stock()));
        } finally {
            one.unlock();
        }
    }

    /** Learned anew when the feed was read anew. */
    private ProductMatch match() {
        Catalogue newest = shelf.feed();
        if (newest != matched) {
            matched = newest;
            match = new ProductMatch(newest, names);
        }
        return match;
    }
}
