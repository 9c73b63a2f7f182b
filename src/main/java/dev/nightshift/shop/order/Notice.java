package dev.nightshift.shop.order;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a shop's system says of an order, in its own product ids.
 *
 * @param source such as {@code shopify}
 * @param order the shop's id of the order
 * @param part tells several events of one kind apart: the refund's id; else empty
 * @param items what it is about; may be empty when the system does not say
 * @param everything of a refund: whatever of the order has not been refunded yet
 * @param buyer a first name
 */
public record Notice(
        String source,
        String order,
        String part,
        Kind kind,
        List<Item> items,
        boolean everything,
        Optional<Money> total,
        Optional<String> buyer,
        boolean test,
        Instant at) {
    public Notice {
        items = List.copyOf(items);
    }

    /** Never shows who bought. */
    @Override
    public String toString() {
        return "Notice[" + id() + "]";
    }

    /** The same for every delivery that tells the same, so that telling it twice changes nothing. */
    public String id() {
        String id = source + ":" + order + ":" + kind.name().toLowerCase(Locale.ROOT);
        return part.isEmpty() ? id : id + ":" + part;
    }

    /**
     * One line of an order.
     *
     * @param keys what the system calls the product
     * @param restocked of a refund: how many went back on the shelf
     */
    public record Item(List<Key> keys, int quantity, int restocked) {
        public Item {
            keys = List.copyOf(keys);
        }
    }

    /** A name of a product. */
    public record Key(Type type, String value) {
        /** What kind of name, in the order they are tried. */
        public enum Type {
            SKU,
            VARIANT,
            PRODUCT
        }
    }
}
