package dev.nightshift.shop.order;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Product;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a host should know at once of a product's stock. */
public record StockChange(String product, What what) {
    /** What changed. */
    public enum What {
        /** The last piece was just sold. */
        SOLD_OUT,
        /** There are pieces again. */
        BACK,
        /** The pieces set aside for the live price are gone; it is sold at the usual price. */
        LIVE_PRICE_OVER
    }

    /** What is different for products that both catalogues have. */
    public static List<StockChange> between(Catalogue before, Catalogue after) {
        return after.products().stream()
                .flatMap(product -> before.product(product.id()).stream().flatMap(old -> between(old, product)))
                .toList();
    }

    private static Stream<StockChange> between(Product before, Product after) {
        boolean was = isGone(before);
        boolean is = isGone(after);
        if (was != is) {
            return Stream.of(new StockChange(after.id(), is ? What.SOLD_OUT : What.BACK));
        }
        return !is && before.liveOffer().isPresent() && after.liveOffer().isEmpty()
                ? Stream.of(new StockChange(after.id(), What.LIVE_PRICE_OVER))
                : Stream.empty();
    }

    private static boolean isGone(Product product) {
        return Optional.of(product.pieces())
                .filter(pieces -> pieces.isPresent() && pieces.getAsInt() <= 0)
                .isPresent();
    }
}
