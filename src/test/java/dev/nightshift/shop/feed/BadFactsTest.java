package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BadFactsTest {
    private static final String OFFER =
            "live_offer: {price: \"%s\", start: \"2026-11-27T18:00:00+01:00\", end: \"%s\"}\n";
    private static final String END = "2026-11-30T23:59:00+01:00";

    @TempDir
    Path folder;

    @Test
    void an_offer_that_ends_before_it_starts_is_not_loaded() {
        ShopFiles shop = sofa(OFFER.formatted("699.00 EUR", "2026-11-26T18:00:00+01:00"));

        assertThat(shop.problem())
                .startsWith(
                        "facts.yaml: line 8, products.SOFA.live_offer: the end 2026-11-26T17:00:00Z is not after the start");
        assertThat(shop.product("SOFA").liveOffer()).isEmpty();
    }

    @Test
    void an_offer_without_an_offset_is_not_loaded() {
        ShopFiles shop = sofa(OFFER.formatted("699.00 EUR", "2026-11-30T23:59:00"));

        assertThat(shop.problem()).contains("live_offer.end", "is not a moment with an offset");
        assertThat(shop.product("SOFA").liveOffer()).isEmpty();
    }

    @Test
    void an_offer_that_is_no_better_than_the_feed_is_not_loaded_and_both_places_are_named() {
        ShopFiles shop = sofa(OFFER.formatted("899.00 EUR", END));

        assertThat(shop.problem())
                .contains("facts.yaml: line 8", "is not below the feed's price", "feed.tsv: row 2, price");
        assertThat(shop.product("SOFA").liveOffer()).isEmpty();
    }

    @Test
    void an_offer_in_another_currency_or_with_an_unclear_stock_is_not_loaded() {
        assertThat(sofa(OFFER.formatted("699.00 USD", END)).problem()).contains("the shop sells in EUR");
        ShopFiles unclear = sofa(OFFER.formatted("699.00 EUR", END).replace("}", ", stock: some}"));
        assertThat(unclear.problem()).contains("live_offer.stock");
        assertThat(unclear.product("SOFA").liveOffer()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "price: 799.00 EUR, 'feed has 899.00 EUR (feed.tsv: row 2, price)'",
        "sale_price: 799.00 EUR, feed has none",
        "availability: out of stock, 'feed has IN_STOCK (feed.tsv: row 2, availability)'",
        "title: Sofa Bergen, 'feed has Sofa Oslo (feed.tsv: row 2, title)'"
    })
    void where_feed_and_facts_disagree_both_places_are_named_and_the_feed_wins(String fact, String both) {
        ShopFiles shop = sofa(fact + "\n");

        assertThat(shop.problem()).contains("facts.yaml: line 8", both);
        assertThat(shop.product("SOFA").facts()).isEmpty();
    }

    @Test
    void facts_that_repeat_the_feed_are_no_problem() {
        assertThat(sofa("price: 899.00 EUR\navailability: in_stock\n").problems())
                .isEmpty();
    }

    @Test
    void a_history_that_ends_with_another_price_than_the_feed_is_a_disagreement() {
        assertThat(sofa("price_history: [{from: 2026-03-01, price: 749.00 EUR}]\n")
                        .problem())
                .contains("its last price is 749.00 EUR, the feed has 899.00 EUR (feed.tsv: row 2, price)");
    }

    @Test
    void a_former_price_that_the_history_contradicts_is_never_named() {
        ShopFiles shop = sofa("""
                price_history: [{from: 2026-03-01, price: 949.00 EUR}, {from: 2026-11-01, price: 899.00 EUR}]
                lowest_30_days_before_reduction: 999.00 EUR
                """);

        assertThat(shop.problem()).contains("the price history contradicts 999.00 EUR: it gives 949.00 EUR");
        assertThat(shop.product("SOFA").lowestBeforeReduction()).isEmpty();
    }

    @Test
    void a_former_price_without_a_reduction_is_never_named() {
        ShopFiles shop = sofa("""
                price_history: [{from: 2026-03-01, price: 899.00 EUR}]
                lowest_30_days_before_reduction: 999.00 EUR
                """);

        assertThat(shop.problem()).contains("it has no reduction");
        assertThat(shop.product("SOFA").lowestBeforeReduction()).isEmpty();
    }

    @Test
    void two_prices_from_the_same_day_are_a_problem() {
        assertThat(sofa("price_history: [{from: 2026-03-01, price: 899.00 EUR}, {from: 2026-03-01, price: 1.00 EUR}]\n")
                        .problem())
                .contains("the history has a price from 2026-03-01 before");
    }

    @Test
    void facts_for_a_product_that_the_feed_lacks_are_named() {
        assertThat(shop("products: {LAMP: {care: Wipe it.}}\ncomparisons: [{products: [SOFA, BED], text: Both.}]\n")
                        .problems()
                        .toString())
                .contains("the feed has no product \"LAMP\"", "a comparison names \"BED\"");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    care: {en: Wipe., fr: Essuyer.}   | "fr" is not a language of the show
                    names: [Oslo]                     | a text is expected, not a list
                    description: ""                   | the text is empty
                    faq: [{q: Why?}]                  | the key a is missing
                    price_history: often              | keys are expected, not "often"
                    price_history: [{from: "-999999999-01-02", price: 1.00 EUR}] | is not between the years 1970 and 2199
                    restock: {date: soon}             | "soon" is not a date
                    forbidden_claims: [""]            | the entry is empty""")
    void a_value_of_another_shape_is_named(String fact, String reason) {
        assertThat(sofa(fact + "\n").problem()).contains("facts.yaml: line 8, products.SOFA.", reason);
    }

    @Test
    void keys_of_the_file_that_nobody_knows_are_named() {
        assertThat(shop("prodcts: {SOFA: {care: Wipe it.}}\n").problem())
                .contains("line 6, prodcts: \"prodcts\" is not a key of this file");
    }

    @Test
    void a_delivery_that_costs_an_unclear_amount_or_goes_nowhere_is_named() {
        assertThat(shop("policies: {delivery: [{country: DE, cost: cheap}, {country: Germany, cost: 5.00 EUR}]}\n")
                        .problems())
                .extracting(Problem::reason)
                .containsExactly("\"cheap\" is not an amount", "\"Germany\" is no country of ISO 3166");
    }

    private ShopFiles sofa(String facts) {
        return shop("products:\n  SOFA:\n" + facts.indent(4));
    }

    private ShopFiles shop(String facts) {
        return ShopFiles.in(folder).tsv(HEADER + SOFA).facts(facts);
    }
}
