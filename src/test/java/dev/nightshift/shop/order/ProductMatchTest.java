package dev.nightshift.shop.order;

import static dev.nightshift.shop.order.Goods.attribute;
import static dev.nightshift.shop.order.Goods.catalogue;
import static dev.nightshift.shop.order.Goods.product;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.order.Notice.Key.Type;
import dev.nightshift.shop.order.ProductMatch.Matched;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A shop system's names for a product lead to the catalogue's. */
class ProductMatchTest {
    private static final Catalogue FEED = catalogue(
            product("CHAIR", 5),
            product("77", 5),
            product("GOOGLE-1", 5, attribute("mpn", "M-1"), attribute("gtin", "4006381333931")),
            product("GOOGLE-2", 5, attribute("mpn", "M-2")),
            product("GOOGLE-3", 5, attribute("mpn", "M-2")),
            product("shopify_DE_632910392_808950810", 5));

    private final ProductMatch usual = new ProductMatch(FEED, ProductNames.USUAL);

    @Test
    void the_sku_goes_before_the_variant_and_the_variant_before_the_product() {
        assertThat(usual.match(notice(item(1, key(Type.PRODUCT, "77"), key(Type.SKU, "CHAIR")))))
                .isEqualTo(positions(new Position("CHAIR", 1)));
        assertThat(usual.match(notice(item(1, key(Type.PRODUCT, "77"), key(Type.SKU, "GONE")))))
                .isEqualTo(positions(new Position("77", 1)));
        ProductMatch otherOrder = new ProductMatch(FEED, new ProductNames(List.of(Type.PRODUCT), Map.of()));
        assertThat(otherOrder.match(notice(item(1, key(Type.PRODUCT, "77"), key(Type.SKU, "CHAIR")))))
                .isEqualTo(positions(new Position("77", 1)));
    }

    @Test
    void what_the_merchant_wrote_down_goes_before_everything() {
        ProductMatch written = new ProductMatch(FEED, new ProductNames(List.of(Type.values()), Map.of("77", "CHAIR")));
        assertThat(written.match(notice(item(2, key(Type.PRODUCT, "77")))))
                .isEqualTo(positions(new Position("CHAIR", 2)));
    }

    @Test
    void attributes_of_the_feed_and_the_ids_of_shopifys_google_channel_are_known() {
        assertThat(usual.match(notice(item(1, key(Type.SKU, "M-1")))))
                .isEqualTo(positions(new Position("GOOGLE-1", 1)));
        assertThat(usual.match(notice(item(1, key(Type.VARIANT, "808950810")))))
                .isEqualTo(positions(new Position("shopify_DE_632910392_808950810", 1)));
    }

    @Test
    void a_name_that_fits_two_products_fits_none() {
        assertThat(usual.match(notice(item(3, key(Type.SKU, "M-2")))).unknownPieces())
                .isEqualTo(3);
    }

    @Test
    void lines_of_the_same_product_are_one_position_and_unknown_pieces_are_counted() {
        Matched matched = usual.match(notice(
                item(1, key(Type.SKU, "CHAIR")), item(2, key(Type.SKU, "CHAIR")), item(4, key(Type.SKU, "GONE"))));
        assertThat(matched.event().positions()).containsExactly(new Position("CHAIR", 3));
        assertThat(matched.unknownPieces()).isEqualTo(4);
    }

    private static Item item(int quantity, Key... keys) {
        return new Item(List.of(keys), quantity, quantity);
    }

    private static Key key(Type type, String value) {
        return new Key(type, value);
    }

    private Matched positions(Position... positions) {
        return new Matched(Refunds.with(usual.match(notice()).event(), List.of(positions), Optional.empty()), 0);
    }

    private static Notice notice(Item... items) {
        return new Notice(
                "x",
                "1",
                "",
                Kind.PAID,
                List.of(items),
                false,
                Optional.empty(),
                Optional.empty(),
                false,
                Instant.EPOCH);
    }
}
