package dev.nightshift.shop.order;

import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.order.SoldCount.LiveCount;
import java.util.Optional;
import java.util.OptionalInt;

/** A product with the stock that is left. */
final class Remainder {
    private Remainder() {}

    static Product of(Product product, SoldCount count) {
        boolean untouched =
                count.sold() == 0 && count.live().map(live -> live.sold() == 0).orElse(true);
        return untouched ? product : with(product, stock(product, count), liveOffer(product, count));
    }

    private static Optional<Sourced<Integer>> stock(Product product, SoldCount count) {
        OptionalInt left = count.left();
        return product.stock()
                .filter(read -> left.isPresent())
                .map(read -> new Sourced<>(left.getAsInt(), less(read.source(), count.sold())));
    }

    /** When the pieces set aside are gone, the live price is over: what is left is sold at the usual one. */
    private static Optional<LiveOffer> liveOffer(Product product, SoldCount count) {
        Optional<LiveCount> limited = count.live();
        return limited.isEmpty()
                ? product.liveOffer()
                : product.liveOffer()
                        .filter(offer -> limited.get().left() > 0)
                        .map(offer -> new LiveOffer(
                                offer.price(),
                                offer.start(),
                                offer.end(),
                                OptionalInt.of((int) limited.get().left()),
                                offer.note(),
                                less(offer.source(), limited.get().sold())));
    }

    /** Where the figure comes from: the feed's own, and the orders since. */
    private static SourceRef less(SourceRef feed, long sold) {
        return sold == 0 ? feed : new SourceRef(feed.file(), feed.place() + ", sold since: " + sold);
    }

    private static Product with(Product product, Optional<Sourced<Integer>> stock, Optional<LiveOffer> live) {
        return new Product(
                product.id(),
                product.title(),
                product.names(),
                product.description(),
                product.price(),
                product.salePrice(),
                stock,
                product.availability(),
                product.link(),
                product.pictures(),
                product.sellingPoints(),
                product.forbiddenClaims(),
                product.priceHistory(),
                product.lowestBeforeReduction(),
                live,
                product.faq(),
                product.details(),
                product.exhibit(),
                product.facts());
    }
}
