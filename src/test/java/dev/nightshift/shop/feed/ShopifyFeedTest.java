package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShopifyFeedTest {
    private static final String OLD = """
            Handle,Title,Body (HTML),Vendor,Published,Option1 Name,Option1 Value,Variant SKU,Variant Grams,\
            Variant Inventory Tracker,Variant Inventory Qty,Variant Inventory Policy,Variant Price,\
            Variant Compare At Price,Variant Barcode,Image Src,Image Position,Variant Image,Cost per item,Status
            """;
    private static final String NEW = """
            Title,URL handle,Description,Vendor,Published on online store,Status,SKU,Barcode,Option1 name,Option1 value,\
            Price,Compare-at price,Cost per item,Inventory tracker,Inventory quantity,\
            Continue selling when out of stock,Weight value (grams),Product image URL,Image position,Variant image URL
            """;

    @TempDir
    Path folder;

    @Test
    void both_header_generations_give_the_same_product() {
        Catalogue old = ShopFiles.in(folder.resolve("old"))
                .csv(OLD
                        + "pot,Pot,<p>Cast iron</p>,Oslo,true,Title,Default Title,POT,5200,shopify,12,deny,79.00,99.00,"
                        + ",https://s.example/p.jpg,1,,31.00,active\n")
                .flawless();
        Catalogue recent = ShopFiles.in(folder.resolve("new"))
                .csv(NEW
                        + "Pot,pot,<p>Cast iron</p>,Oslo,TRUE,Active,POT,,Title,Default Title,79.00,99.00,31.00,shopify,12,"
                        + "FALSE,5200,https://s.example/p.jpg,1,\n")
                .flawless();

        assertThat(old.products()).hasSize(1);
        assertThat(summary(old.products().getFirst()))
                .isEqualTo(summary(recent.products().getFirst()));
        assertThat(old.products().getFirst().salePrice().orElseThrow().price().value())
                .isEqualTo(Money.of("79.00", "EUR"));
        assertThat(old.products().getFirst().lowestBeforeReduction()).isEmpty();
        assertThat(old.products().getFirst().details().toString()).doesNotContain("31.00");
    }

    @Test
    void rows_with_the_same_handle_are_variants_and_further_pictures() {
        Catalogue catalogue = ShopFiles.in(folder)
                .csv(OLD
                        + "rug,Rug,Soft,Oslo,true,Size,Small,RUG-S,900,shopify,3,deny,50.00,,,https://s.example/2.jpg,2,,,active\n"
                        + "rug,,,,,,Large,RUG-L,1900,shopify,0,deny,90.00,,,https://s.example/1.jpg,1,https://s.example/l.jpg,,\n"
                        + "rug,,,,,,,,,,,,,,,https://s.example/3.jpg,3,,,\n")
                .flawless();

        assertThat(catalogue.products())
                .extracting(Product::id, product -> product.title().value(), Product::availability)
                .containsExactly(
                        tuple("RUG-S", "Rug, Small", Availability.IN_STOCK),
                        tuple("RUG-L", "Rug, Large", Availability.OUT_OF_STOCK));
        assertThat(catalogue.products().getLast().pictures())
                .containsExactly(
                        "https://s.example/l.jpg",
                        "https://s.example/1.jpg",
                        "https://s.example/2.jpg",
                        "https://s.example/3.jpg");
        assertThat(catalogue.products().getLast().details())
                .extracting(Product.Detail::attribute, detail -> detail.value().value())
                .contains(tuple("Size", "Large"), tuple("Variant Grams", "1900"), tuple("Vendor", "Oslo"))
                .doesNotContain(tuple("Variant Grams", "900"));
    }

    @Test
    void variants_without_a_sku_are_known_by_handle_and_option() {
        assertThat(ShopFiles.in(folder)
                        .csv("Handle,Title,Option1 Name,Option1 Value,Variant Price,Image Src\n"
                                + "rug,Rug,Size,S,5.00,https://s.example/1.jpg\nrug,,,L,6.00,\n"
                                + "pot,Pot,Title,Default Title,7.00,https://s.example/2.jpg\n")
                        .flawless()
                        .products())
                .extracting(Product::id)
                .containsExactly("rug/S", "rug/L", "pot");
    }

    @Test
    void what_shopify_may_oversell_can_be_ordered_back() {
        Product pot = ShopFiles.in(folder)
                .csv(OLD + "pot,Pot,,,true,,,POT,,shopify,-2,continue,79.00,,,https://s.example/p.jpg,1,,,active\n")
                .flawless()
                .products()
                .getFirst();

        assertThat(pot.availability()).isEqualTo(Availability.BACKORDER);
        assertThat(pot.pieces()).hasValue(0);
    }

    @Test
    void a_draft_is_not_sold_and_is_named() {
        ShopFiles shop = ShopFiles.in(folder).csv(OLD + pot("A", "10.00", "active") + pot("B", "10.00", "draft"));

        assertThat(shop.problem()).startsWith("products.csv: row 3, Status: the product is not for sale");
        assertThat(shop.catalogue().products()).hasSize(1);
    }

    @Test
    void a_bad_price_names_row_and_column() {
        assertThat(ShopFiles.in(folder)
                        .csv(OLD + pot("A", "10.00", "active") + pot("B", "\"10,00\"", "active"))
                        .problem())
                .startsWith("products.csv: row 3, Variant Price: \"10,00\" has a comma");
    }

    @Test
    void a_product_without_a_title_is_named() {
        assertThat(ShopFiles.in(folder)
                        .csv(OLD
                                + pot("A", "10.00", "active")
                                + pot("B", "10.00", "active").replace("Pot B", ""))
                        .problem())
                .startsWith("products.csv: row 3, title: the first row of \"B\" has none");
    }

    @Test
    void a_quote_that_is_not_closed_is_rejected_with_its_row() {
        assertThat(ShopFiles.in(folder)
                        .csv(OLD + pot("A", "10.00", "active") + pot("B", "\"10.00", "active"))
                        .rejection())
                .startsWith("products.csv: row 3: a double quote is opened and not closed");
    }

    private static String pot(String handle, String price, String status) {
        return handle + ",Pot " + handle + ",,,true,,," + handle + ",,shopify,1,deny," + price
                + ",,,https://s.example/p.jpg,1,,," + status + "\n";
    }

    private static String summary(Product product) {
        return product.id()
                + product.title().value()
                + product.price().value()
                + product.salePrice().map(sale -> sale.price().value())
                + product.pieces()
                + product.availability()
                + product.description().map(text -> text.byLanguage())
                + product.pictures();
    }
}
