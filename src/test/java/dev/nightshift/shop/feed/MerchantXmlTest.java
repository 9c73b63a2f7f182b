package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.SalePrice;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MerchantXmlTest {
    private static final String SOFA = """
            <item>
              <g:id>SOFA</g:id><title>Sofa &amp; pillow</title><link>https://s.example/sofa</link>
              <description><![CDATA[<p>Soft</p>]]></description>
              <g:image_link>https://s.example/1.jpg</g:image_link>
              <g:additional_image_link>https://s.example/2.jpg?a,b</g:additional_image_link>
              <g:additional_image_link>https://s.example/3.jpg</g:additional_image_link>
              <g:price>899.00 EUR</g:price><g:availability>in stock</g:availability>
              <g:product_highlight>Soft, yet firm</g:product_highlight>
              <g:product_detail>
                <g:section_name>Size</g:section_name>
                <g:attribute_name>Width</g:attribute_name>
                <g:attribute_value>212 cm, without arms</g:attribute_value>
              </g:product_detail>
              <g:shipping><g:country>DE</g:country><g:price>39.00 EUR</g:price></g:shipping>
              <g:brand>Oslo</g:brand>
            </item>
            """;

    @TempDir
    Path folder;

    @Test
    void an_item_becomes_a_product() {
        Product sofa = ShopFiles.in(folder).xml(SOFA).flawless().product("SOFA").orElseThrow();

        assertThat(sofa.title().value()).isEqualTo("Sofa & pillow");
        assertThat(sofa.price().value()).isEqualTo(Money.of("899.00", "EUR"));
        assertThat(sofa.price().source()).hasToString("feed.xml: line 9, g:price");
        assertThat(sofa.link()).contains(URI.create("https://s.example/sofa"));
        assertThat(sofa.description().orElseThrow().byLanguage().values()).containsExactly("Soft");
        assertThat(sofa.pictures()).hasSize(3);
        assertThat(sofa.sellingPoints()).hasSize(1);
    }

    @Test
    void nested_elements_are_details_of_their_section() {
        Product sofa = ShopFiles.in(folder).xml(SOFA).flawless().product("SOFA").orElseThrow();

        assertThat(sofa.details())
                .extracting(Product.Detail::section, Product.Detail::attribute, detail -> detail.value()
                        .value())
                .containsExactly(
                        tuple("Size", "Width", "212 cm, without arms"),
                        tuple("shipping", "country", "DE"),
                        tuple("shipping", "price", "39.00 EUR"),
                        tuple("", "g:brand", "Oslo"));
    }

    @Test
    void a_sale_price_holds_in_its_period() {
        String sale = "<g:sale_price>749.00 EUR</g:sale_price><g:sale_price_effective_date>"
                + "2026-11-27T18:00+0100/2026-11-30T23:59:00+01:00</g:sale_price_effective_date>";
        SalePrice reduced = ShopFiles.in(folder)
                .xml(SOFA.replace("<g:brand>", sale + "<g:brand>"))
                .flawless()
                .product("SOFA")
                .flatMap(Product::salePrice)
                .orElseThrow();

        assertThat(reduced.price().value()).isEqualTo(Money.of("749.00", "EUR"));
        assertThat(reduced.holdsAt(Instant.parse("2026-11-27T17:00:00Z"))).isTrue();
        assertThat(reduced.holdsAt(Instant.parse("2026-11-30T22:59:00Z"))).isFalse();
    }

    @Test
    void an_atom_feed_is_read_too() {
        Product lamp = ShopFiles.in(folder)
                .file("feed.xml", """
                        <feed xmlns="http://www.w3.org/2005/Atom" xmlns:g="http://base.google.com/ns/1.0"><entry>
                        <id>tag:s.example,2026:1</id><g:id>LAMP</g:id><title>Lamp</title><link href="https://s.example/lamp"/>
                        <summary><p>Bright &amp; <b>warm</b></p></summary>
                        <g:price>20.00 EUR</g:price><g:availability>preorder</g:availability>
                        <g:image_link>https://s.example/l.jpg</g:image_link>
                        </entry></feed>""")
                .flawless()
                .product("LAMP")
                .orElseThrow();

        assertThat(lamp.link()).contains(URI.create("https://s.example/lamp"));
        assertThat(lamp.description().orElseThrow().byLanguage().values()).containsExactly("Bright & warm");
        assertThat(lamp.details()).extracting(Product.Detail::attribute).containsExactly("id");
    }

    @Test
    void another_encoding_that_the_file_declares_is_understood() {
        byte[] latin = ("<?xml version='1.0' encoding='ISO-8859-1'?><rss xmlns:g='g'>"
                        + SOFA.replace("Sofa &amp; pillow", "Möbel") + "</rss>")
                .getBytes(StandardCharsets.ISO_8859_1);

        assertThat(ShopFiles.in(folder)
                        .file("feed.xml", latin)
                        .product("SOFA")
                        .title()
                        .value())
                .isEqualTo("Möbel");
    }

    @Test
    void a_bad_item_names_its_line_and_element_and_the_good_ones_load() {
        ShopFiles shop =
                ShopFiles.in(folder).xml(SOFA + SOFA.replace("SOFA", "BED").replace("899.00 EUR", "-1.00 EUR"));

        assertThat(shop.problem()).startsWith("feed.xml: line 25, g:price: \"-1.00 EUR\" is not above zero");
        assertThat(shop.catalogue().products()).hasSize(1);
    }

    @Test
    void a_document_type_is_rejected_and_no_entity_resolved() {
        String attack =
                "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><rss><item><id>&x;</id></item></rss>";

        assertThat(ShopFiles.in(folder).file("feed.xml", attack).rejection()).contains("document type");
    }

    @Test
    void a_feed_that_is_cut_off_is_rejected_where_it_ends() {
        assertThat(ShopFiles.in(folder).xml(SOFA.substring(0, 300)).rejection())
                .contains("feed.xml: line ", "is not well-formed XML here, or is cut off");
    }

    @Test
    void a_page_instead_of_a_feed_is_rejected() {
        assertThat(ShopFiles.in(folder)
                        .file("feed.xml", "<html><body>Log in</body></html>")
                        .rejection())
                .contains("holds no <item> and no <entry>");
    }

    @Test
    void a_long_feed_full_of_entities_is_read_whole() {
        String items = IntStream.range(0, 2_000)
                .mapToObj(i -> SOFA.replace("SOFA", "SOFA-" + i).replace("Sofa &amp;", "&amp;".repeat(60)))
                .collect(Collectors.joining());

        assertThat(ShopFiles.in(folder).xml(items).flawless().products()).hasSize(2_000);
    }

    @Test
    void a_feed_with_more_items_than_the_limit_is_rejected() {
        Import result = ShopFiles.in(folder).xml(SOFA.repeat(4)).read(new Limits(100_000, 3, 1_000, 100, 10));

        assertThat(result).isInstanceOf(Import.Rejected.class);
        assertThat(result.problems().listed().getFirst().reason()).contains("more than 3 items");
    }
}
