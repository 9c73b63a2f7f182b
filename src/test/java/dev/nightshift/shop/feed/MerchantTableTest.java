package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SellingPoint;
import dev.nightshift.shop.SourceRef;
import dev.nightshift.shop.Sourced;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantTableTest {
    @TempDir
    Path folder;

    @Test
    void a_row_becomes_a_product_that_knows_where_it_was_read() {
        Product sofa = ShopFiles.in(folder)
                .tsv(HEADER + SOFA)
                .flawless()
                .product("SOFA")
                .orElseThrow();

        assertThat(sofa.title()).isEqualTo(new Sourced<>("Sofa Oslo", new SourceRef("feed.tsv", "row 2, title")));
        assertThat(sofa.price().value()).isEqualTo(Money.of("899.00", "EUR"));
        assertThat(sofa.price().source()).hasToString("feed.tsv: row 2, price");
        assertThat(sofa.availability()).isEqualTo(Availability.IN_STOCK);
        assertThat(sofa.pictures()).containsExactly("https://shop.example/sofa.jpg");
    }

    @Test
    void columns_stand_in_any_order_and_are_spelled_with_spaces_or_underscores() {
        Product lamp = ShopFiles.in(folder)
                .tsv("Image Link\tprice\tsale price\tid\tavailability\ttitle\tlink\tquantity\n"
                        + "https://shop.example/l.jpg\t20.00 EUR\t15.00 EUR\tLAMP\tin stock\tLamp"
                        + "\thttps://shop.example/l\t7\n")
                .flawless()
                .product("LAMP")
                .orElseThrow();

        assertThat(lamp.salePrice().orElseThrow().price().value()).isEqualTo(Money.of("15.00", "EUR"));
        assertThat(lamp.link()).contains(URI.create("https://shop.example/l"));
        assertThat(lamp.pieces()).hasValue(7);
    }

    @Test
    void quoted_cells_hold_tabs_line_breaks_and_quotes() {
        Product pot = ShopFiles.in(folder)
                .tsv("id\ttitle\tdescription\tprice\tavailability\timage_link\n"
                        + "\"POT\"\t\"The \"\"big\"\" pot\"\t\"Steel,\n\twith lid\"\t20.00 EUR\tin_stock\thttps://s.example/p\n"
                        + "PAN\t28 cm \"pro\" pan\tflat\t20.00 EUR\tin_stock\thttps://s.example/q\n")
                .flawless()
                .product("POT")
                .orElseThrow();

        assertThat(pot.title().value()).isEqualTo("The \"big\" pot");
        assertThat(pot.description().orElseThrow().byLanguage().values()).containsExactly("Steel,\nwith lid");
        assertThat(new ShopFolder(Limits.DEFAULT).read(folder))
                .isInstanceOfSatisfying(Import.Loaded.class, loaded -> assertThat(
                                loaded.catalogue().product("PAN").orElseThrow().title())
                        .isEqualTo(new Sourced<>("28 cm \"pro\" pan", new SourceRef("feed.tsv", "row 3, title"))));
    }

    @Test
    void highlights_details_and_further_pictures_are_lists() {
        Product sofa = withColumns(
                "product_highlight\tproduct_detail\tadditional_image_link",
                "\"Soft, yet firm\",Washable\\, at 30\tSize:Width:212 cm, without arms,:Ratio:16:9"
                        + "\thttps://s.example/2, https://s.example/3");

        assertThat(sofa.sellingPoints().stream()
                        .map(SellingPoint::text)
                        .flatMap(text -> text.byLanguage().values().stream()))
                .containsExactly("Soft, yet firm", "Washable, at 30");
        assertThat(sofa.details())
                .extracting(Product.Detail::section, Product.Detail::attribute, detail -> detail.value()
                        .value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Size", "Width", "212 cm, without arms"),
                        org.assertj.core.groups.Tuple.tuple("", "Ratio", "16:9"));
        assertThat(sofa.pictures())
                .containsExactly("https://shop.example/sofa.jpg", "https://s.example/2", "https://s.example/3");
    }

    @Test
    void columns_that_nobody_knows_are_kept_as_details() {
        Product sofa = withColumns("brand\tLieferant Nr.", "Oslo\tX 12");

        assertThat(sofa.details())
                .extracting(Product.Detail::attribute, detail -> detail.value().value())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("brand", "Oslo"),
                        org.assertj.core.groups.Tuple.tuple("Lieferant Nr.", "X 12"));
    }

    @Test
    void what_the_shop_itself_pays_is_never_kept() {
        assertThat(withColumns("cost_of_goods_sold", "310.00 EUR").details()).isEmpty();
    }

    @Test
    void html_in_a_description_becomes_text() {
        Product sofa = withColumns("description", "<p>Soft &amp; wide</p><ul><li>3 seats<li>&lt; 40 kg</ul>");

        assertThat(sofa.description().orElseThrow().byLanguage().values())
                .containsExactly("Soft & wide\n3 seats\n< 40 kg");
    }

    @Test
    void without_the_word_for_availability_the_stock_decides() {
        ShopFiles shop = ShopFiles.in(folder)
                .tsv("id\ttitle\tprice\tquantity\timage_link\nA\tA\t1.00 EUR\t3\thttps://s.example/a\n"
                        + "B\tB\t1.00 EUR\t0\thttps://s.example/b\n");

        assertThat(shop.flawless().products())
                .extracting(Product::availability)
                .containsExactly(Availability.IN_STOCK, Availability.OUT_OF_STOCK);
    }

    private Product withColumns(String names, String cells) {
        return ShopFiles.in(folder)
                .tsv(HEADER.strip() + "\t" + names + "\n" + SOFA.strip() + "\t" + cells + "\n")
                .flawless()
                .product("SOFA")
                .orElseThrow();
    }
}
