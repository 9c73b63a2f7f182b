package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Product;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadRowTest {
    @TempDir
    Path folder;

    @Test
    void a_bad_row_names_file_row_column_and_reason_and_the_good_rows_load() {
        ShopFiles shop = ShopFiles.in(folder)
                .tsv(HEADER + SOFA + "LAMP\tLamp\t39,90 EUR\tin_stock\thttps://s.example/l\n"
                        + SOFA.replace("SOFA", "BED"));

        assertThat(shop.catalogue().products()).extracting(Product::id).containsExactly("SOFA", "BED");
        assertThat(shop.problem())
                .isEqualTo("feed.tsv: row 3, price: \"39,90 EUR\" has a comma. Write it like 1299.00 EUR.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    39.90        | has no currency
                    €39.90       | has a currency sign
                    39.90 €      | has a currency sign
                    1,299.00 EUR | has a comma
                    39.90 XYZ    | has a currency that is not in ISO 4217
                    39.90 USD    | is in USD, the shop sells in EUR
                    39.905 EUR   | has more decimals than EUR has
                    0.00 EUR     | is not above zero
                    -5.00 EUR    | is not above zero
                    1e9 EUR      | is not an amount
                    free         | is not an amount
                    99999999999999999999.00 EUR | is not an amount""")
    void a_price_that_is_not_exact_is_refused(String price, String reason) {
        assertThat(row("price", SOFA.replace("899.00 EUR", price))).contains(reason);
    }

    @ParameterizedTest
    @CsvSource({"EUR 899.00", "899.00EUR", "899 eur", "899.0 EUR"})
    void a_price_that_can_only_be_read_one_way_is_taken(String price) {
        Product sofa = ShopFiles.in(folder)
                .tsv(HEADER + SOFA.replace("899.00 EUR", price))
                .flawless()
                .product("SOFA")
                .orElseThrow();

        assertThat(sofa.price().value().amount()).isEqualByComparingTo("899.00");
    }

    @Test
    void an_unknown_word_for_availability_is_refused() {
        assertThat(row("availability", SOFA.replace("in_stock", "maybe"))).contains("\"maybe\" is no availability");
    }

    @Test
    void a_row_without_a_title_is_refused() {
        assertThat(row("title", SOFA.replace("Sofa Oslo", ""))).contains("it is empty");
    }

    @Test
    void the_second_row_with_an_id_is_refused_and_the_first_one_named() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA + SOFA.replace("899", "1"))
                        .problem())
                .contains("row 3", "the id \"SOFA\" stands before at row 2, id");
    }

    @Test
    void a_row_with_more_cells_than_the_header_is_refused() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA + SOFA.strip() + "\tmore\n")
                        .problem())
                .contains("row 3: the row has 6 cells, the header has 5");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    sale_price | 899.00 EUR | is not below the price
                    sale_price | 950.00 EUR | is not below the price
                    sale_price | cheap | is not an amount
                    quantity | -3 | is not a whole number
                    quantity | 2.5 | is not a whole number
                    quantity | 0 | it says in stock, the quantity is 0
                    gtin | 4006381333932 | has a wrong check digit
                    gtin | 12345 | is not a GTIN
                    link | /sofa | is not a web address
                    product_detail | Width:212 cm | is not section:attribute:value
                    Image Link | other.jpg | contradicts""")
    void a_bad_cell_is_named_and_the_product_loads_without_it(String column, String text, String reason) {
        ShopFiles shop =
                ShopFiles.in(folder).tsv(HEADER.strip() + "\t" + column + "\n" + SOFA.strip() + "\t" + text + "\n");

        assertThat(shop.problem()).contains("row 2, " + (text.equals("0") ? "availability" : column), reason);
        Product sofa = shop.product("SOFA");
        assertThat(sofa.salePrice()).isEmpty();
        assertThat(sofa.details()).isEmpty();
        assertThat(sofa.link()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    2026-11-27T18:00+0100 | is not a period
                    2026-11-27T18:00/2026-11-30T18:00 | is not a moment with an offset
                    2026-11-30T18:00+0100/2026-11-27T18:00+0100 | is not after the start
                    2026-02-30T18:00+0100/2026-11-27T18:00+0100 | is not a moment""")
    void a_sale_price_whose_period_is_unclear_does_not_hold(String period, String reason) {
        ShopFiles shop = ShopFiles.in(folder)
                .tsv(HEADER.strip() + "\tsale_price\tsale_price_effective_date\n" + SOFA.strip() + "\t700.00 EUR\t"
                        + period + "\n");

        assertThat(shop.problem()).contains("sale_price_effective_date", reason);
        assertThat(shop.product("SOFA").salePrice()).isEmpty();
    }

    @Test
    void a_file_without_one_good_row_is_rejected_and_every_row_named() {
        ShopFiles shop = ShopFiles.in(folder).tsv(HEADER + SOFA.replace("899", "x") + SOFA.replace("899", "y"));

        assertThat(shop.rejection()).contains("not one product could be loaded");
        assertThat(shop.problems()).hasSize(3);
    }

    @Test
    void more_problems_than_can_be_listed_are_still_counted() {
        ShopFiles shop = ShopFiles.in(folder)
                .tsv(HEADER + SOFA + SOFA.replace("899", "x").repeat(50));

        Problems problems = shop.read(new Limits(10_000, 100, 10_000, 100, 20)).problems();

        assertThat(problems.listed()).hasSize(20);
        assertThat(problems.total()).isEqualTo(50);
        assertThat(problems.unlisted()).isEqualTo(30);
    }

    private String row(String column, String row) {
        String problem = ShopFiles.in(folder)
                .tsv(HEADER + SOFA.replace("SOFA", "GOOD") + row)
                .problem();
        assertThat(problem).startsWith("feed.tsv: row 3, " + column + ": ");
        return problem;
    }
}
