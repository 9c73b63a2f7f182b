package dev.nightshift.host.nlu.product;

import java.util.Set;

/**
 * One place of a comment at which a product is named.
 *
 * @param products those it may mean
 */
record Mention(int start, int end, Set<String> products) {
    Mention {
        products = Set.copyOf(products);
    }

    boolean covers(Mention other) {
        return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }
}
