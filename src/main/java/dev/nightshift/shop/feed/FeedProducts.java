package dev.nightshift.shop.feed;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The products of a feed by id, in feed order; the first of two with the same id is kept, the second is a problem. */
final class FeedProducts {
    private final Map<String, FeedProduct> byId = new LinkedHashMap<>();
    private final ProblemLog log;

    FeedProducts(ProblemLog log) {
        this.log = log;
    }

    void add(FeedProduct product) {
        FeedProduct first = byId.putIfAbsent(product.id().value(), product);
        if (first != null) {
            log.add(Problem.at(
                    product.id().source().file(),
                    product.row(),
                    "the id " + Parsed.quote(product.id().value()) + " stands before at "
                            + first.id().source().place(),
                    "Give every product its own id; this row was not loaded"));
        }
    }

    Optional<FeedProduct> product(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Collection<FeedProduct> all() {
        return byId.values();
    }
}
