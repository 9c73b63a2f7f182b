package dev.nightshift.shop.order;

import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Position;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where orders are kept. Calls block until the database has answered; safe for any thread. */
public interface OrderBook {
    /** Does several things at once: all of them are kept, or none. */
    <R> R write(Entry<R> entry);

    /**
     * Events that the room has not noted, oldest first.
     *
     * @param patience payments without products that came after this are left out: what was bought may follow
     */
    List<OrderEvent> untold(int most, Instant patience);

    /** Notes that the room knows an event; the buyer's name is not needed any more and is forgotten. */
    void told(String id, Instant when);

    /** Notes where in the show an event came. */
    void attribute(String id, Attribution where);

    /** The newest events first. */
    List<Recorded> newest(int most);

    /** What was sold of each product since its stock was read. */
    Map<String, SoldCount> counts();

    OrderTally tally();

    /** Things that belong together. */
    @FunctionalInterface
    interface Entry<R> {
        R in(Page page);
    }

    /** What can be written at once. */
    interface Page {
        /** Notes a delivery; false when it had come before. */
        boolean deliver(String delivery, Instant received);

        /** Adds an event; false when it was there. */
        boolean add(Recorded event);

        /** Everything that is known of an order, oldest first. */
        List<Recorded> of(String source, String order);

        /** Fills in the products of an event that was told without any, and has the room told once more. */
        void complete(String id, List<Position> positions);

        /** What is sold of a product now. */
        void count(String product, SoldCount count);
    }

    /** The event of a kind, if there is one. */
    static Optional<Recorded> find(List<Recorded> events, OrderEvent.Kind kind) {
        return events.stream().filter(known -> known.event().kind() == kind).findFirst();
    }
}
