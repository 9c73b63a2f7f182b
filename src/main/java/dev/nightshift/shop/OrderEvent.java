package dev.nightshift.shop;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What a shop's system tells of an order.
 *
 * @param id unique, with the source before it: telling it twice changes nothing
 * @param order the shop's id of the order; several events may tell of one order
 * @param source such as {@code shopify}, {@code woocommerce}, {@code stripe}, {@code page}, {@code simulated}
 * @param buyer a first name or nickname that may be thanked, if there is one
 * @param test whether no money moved
 */
public record OrderEvent(
        String id,
        String order,
        String source,
        Kind kind,
        List<Position> positions,
        Optional<Money> total,
        Optional<String> buyer,
        boolean test,
        Instant at) {
    public OrderEvent {
        positions = List.copyOf(positions);
    }

    /** What happened to the order. */
    public enum Kind {
        PLACED,
        PAID,
        REFUNDED
    }

    /**
     * So many pieces of a product; the product's id as in the catalogue.
     *
     * @param restocked of a refund: how many went back on the shelf and can be sold again
     */
    public record Position(String product, int quantity, int restocked) {
        /** Pieces that all go back when they are refunded. */
        public Position(String product, int quantity) {
            this(product, quantity, quantity);
        }
    }

    /** All pieces together. */
    public int pieces() {
        return positions.stream().mapToInt(Position::quantity).sum();
    }

    /** Never shows who bought. */
    @Override
    public String toString() {
        return "OrderEvent[" + id + ", " + kind + "]";
    }
}
