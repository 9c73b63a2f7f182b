package dev.nightshift.shop.order;

import dev.nightshift.shop.order.Notice.Key;
import java.util.List;
import java.util.Map;

/**
 * How orders' products are found in the catalogue.
 *
 * @param order which names are tried, the best first
 * @param written the catalogue's ids, by what the shop's system calls them
 */
public record ProductNames(List<Key.Type> order, Map<String, String> written) {
    /** By SKU, then by variant, then by product. */
    public static final ProductNames USUAL = new ProductNames(List.of(Key.Type.values()), Map.of());

    public ProductNames {
        order = List.copyOf(order);
        written = Map.copyOf(written);
    }
}
