package dev.nightshift.host.nlu.product;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * One place of a comment at which a product is named.
 *
 * @param sure the way it was found
 * @param products those it may mean, in the order of the catalogue
 */
record Mention(int start, int end, Sure sure, Set<String> products) {
    Mention {
        products = Collections.unmodifiableSet(new LinkedHashSet<>(products));
    }

    /** How it was found, the least sure first. */
    enum Sure {
        ALIKE,
        WORD,
        NAME
    }

    boolean covers(Mention other) {
        return start <= other.start && end >= other.end && end - start > other.end - other.start;
    }
}
