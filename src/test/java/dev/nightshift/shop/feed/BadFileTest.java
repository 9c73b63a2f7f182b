package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.ShopFiles.HEADER;
import static dev.nightshift.shop.feed.ShopFiles.SHOP;
import static dev.nightshift.shop.feed.ShopFiles.SOFA;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BadFileTest {
    @TempDir
    Path folder;

    @Test
    void a_folder_that_is_not_there_is_rejected() {
        assertThat(ShopFiles.in(folder.resolve("a")).tsv("").read()).isInstanceOf(Import.Rejected.class);
        assertThat(new ShopFolder(Limits.DEFAULT)
                        .read(folder.resolve("b"))
                        .problems()
                        .listed()
                        .toString())
                .contains("there is no such folder");
    }

    @Test
    void a_folder_without_a_feed_is_rejected_and_told_what_to_put_there() {
        assertThat(ShopFiles.in(folder).rejection()).contains("feed.tsv, feed.xml, products.csv");
    }

    @Test
    void a_second_feed_is_a_problem_and_the_first_one_loads() {
        assertThat(ShopFiles.in(folder).tsv(HEADER + SOFA).csv("x").problem())
                .startsWith("products.csv: the folder holds feed.tsv too");
    }

    @Test
    void a_shop_without_facts_is_rejected_and_told_the_least_it_needs() throws IOException {
        ShopFiles shop = ShopFiles.in(folder).tsv(HEADER + SOFA);
        Files.delete(folder.resolve("facts.yaml"));

        assertThat(shop.rejection()).contains("facts.yaml: the file is missing", "primary_language: de");
    }

    @Test
    void an_empty_feed_is_rejected() {
        assertThat(ShopFiles.in(folder).tsv("").rejection()).isEqualTo("feed.tsv: the file is empty. Export it again.");
    }

    @Test
    void a_feed_with_a_header_only_is_rejected() {
        assertThat(ShopFiles.in(folder).tsv(HEADER).rejection()).contains("not one product could be loaded");
    }

    @Test
    void a_feed_without_the_needed_columns_is_rejected_and_they_are_named() {
        assertThat(ShopFiles.in(folder).tsv("id,title,price\nA,B,1.00 EUR\n").rejection())
                .contains("row 1: the first row lacks the columns id, title, price", "separate them by tabs");
    }

    @Test
    void a_feed_bigger_than_the_limit_is_rejected_unread() {
        Import result = ShopFiles.in(folder).tsv(HEADER + SOFA.repeat(100)).read(new Limits(1_000, 10, 1_000, 100, 10));

        assertThat(result.problems().listed().getFirst().reason()).contains("more than the limit of 1000");
    }

    @Test
    void a_feed_with_more_rows_than_the_limit_is_rejected() {
        Import result =
                ShopFiles.in(folder).tsv(HEADER + SOFA.repeat(11)).read(new Limits(100_000, 10, 1_000, 100, 10));

        assertThat(result).isInstanceOf(Import.Rejected.class);
        assertThat(result.problems().listed().getFirst().reason()).contains("more than 10 rows");
    }

    @Test
    void a_quote_that_is_not_closed_is_rejected_with_its_row() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA + SOFA.replace("Sofa Oslo", "\"Sofa"))
                        .rejection())
                .startsWith("feed.tsv: row 3: a double quote is opened and not closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void a_byte_order_mark_tells_the_encoding(String name) {
        byte[] text = ("\ufeff" + HEADER + SOFA.replace("Oslo", "Tromsø 沙发")).getBytes(Charset.forName(name));

        assertThat(ShopFiles.in(folder)
                        .file("feed.tsv", text)
                        .product("SOFA")
                        .title()
                        .value())
                .isEqualTo("Sofa Tromsø 沙发");
    }

    @Test
    void another_encoding_is_rejected_with_the_line_and_byte_of_the_fault() {
        byte[] latin = (HEADER + SOFA + SOFA.replace("Oslo", "Tromsø")).getBytes(StandardCharsets.ISO_8859_1);
        int fault = HEADER.length() + SOFA.length() + "SOFA\tSofa Troms".length();

        assertThat(ShopFiles.in(folder).file("feed.tsv", latin).rejection())
                .startsWith("feed.tsv: row 3: the file is not UTF-8 text (near byte " + fault + ")");
    }

    @Test
    void utf_16_without_a_mark_and_binary_files_are_rejected() {
        byte[] unmarked = (HEADER + SOFA).getBytes(StandardCharsets.UTF_16LE);

        assertThat(ShopFiles.in(folder).file("feed.tsv", unmarked).rejection()).contains("holds zero bytes");
        assertThat(ShopFiles.in(folder).file("feed.tsv", ShopFiles.PIXEL).rejection())
                .contains("is not UTF-8 text");
    }

    @Test
    void facts_that_are_not_yaml_are_rejected_with_their_line() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .facts("policies:\n\t- a\n")
                        .rejection())
                .startsWith("facts.yaml: line 7: this is not YAML");
    }

    @Test
    void a_fault_behind_the_last_key_is_found_too() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .facts("  bad: [1, 2\n")
                        .rejection())
                .startsWith("facts.yaml: line ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"currency: EURO", "currency: XAU", "primary_language: fr", "primary_language: [de]"})
    void a_shop_whose_language_or_currency_is_unclear_is_rejected(String wrong) {
        String key = wrong.substring(0, wrong.indexOf(':'));
        String facts = SHOP.replaceAll(key + ": .*", wrong);

        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .file("facts.yaml", facts)
                        .rejection())
                .contains("the key shop." + key);
    }

    @Test
    void aliases_that_grow_without_end_are_rejected() {
        StringBuilder bomb = new StringBuilder("policies:\n  a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n");
        for (int i = 1; i < 12; i++) {
            String before = "*a" + (i - 1);
            bomb.append("  a%d: &a%d [%s, %s, %s, %s, %s]%n".formatted(i, i, before, before, before, before, before));
        }

        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .facts(bomb.toString())
                        .rejection())
                .contains("too many keys and list entries");
    }

    @Test
    void an_alias_of_something_around_it_is_rejected() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .facts("policies: &p\n  again: *p\n")
                        .rejection())
                .contains("nothing complete is called &p");
    }

    @Test
    void keys_that_stand_too_deep_are_rejected() {
        assertThat(ShopFiles.in(folder)
                        .tsv(HEADER + SOFA)
                        .facts("policies: {a: " + "[".repeat(5_000) + "\n")
                        .rejection())
                .contains("deep in one another");
    }

    @Test
    void a_key_that_stands_twice_is_a_problem_and_the_first_one_is_taken() {
        ShopFiles shop = ShopFiles.in(folder).tsv(HEADER + SOFA).facts("policies: {pets: yes please, pets: no}\n");

        assertThat(shop.problem()).contains("policies.pets: the key stands before in line 6");
        assertThat(shop.catalogue().policies().facts()).hasSize(1);
    }
}
