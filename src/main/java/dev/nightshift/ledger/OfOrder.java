package dev.nightshift.ledger;

import java.util.List;
import java.util.Optional;

/**
 * What a shop's system told of an order. Who bought is not here: the shop's own books say so.
 *
 * @param order the shop's id of it
 * @param source such as {@code shopify}
 * @param what such as {@code paid}
 * @param pieces product and number, as {@code WH-POT x 2}
 * @param onAir the product on air
 * @param line that sounded
 * @param test whether no money moved
 */
public record OfOrder(
        String order,
        String source,
        String what,
        List<String> pieces,
        Optional<String> total,
        Optional<String> onAir,
        long line,
        boolean test)
        implements Entry {
    public OfOrder {
        pieces = List.copyOf(pieces);
    }
}
