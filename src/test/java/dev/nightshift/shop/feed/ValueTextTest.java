package dev.nightshift.shop.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.Currency;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueTextTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @Property
    void every_amount_is_read_back_as_it_was_written(
            @ForAll @LongRange(min = 1, max = 99_999_999_999_999L) long cents) {
        Money money = new Money(java.math.BigDecimal.valueOf(cents, 2), EURO);

        assertThat(MoneyText.price(EURO).apply(money.toString())).isEqualTo(new Good<>(money));
    }

    @Property
    void any_text_is_an_amount_or_has_a_reason(@ForAll @StringLength(max = 30) String text) {
        assertThat(MoneyText.price(EURO).apply(text)).isInstanceOfAny(Good.class, Bad.class);
        assertThat(Moments.period(text)).isInstanceOfAny(Good.class, Bad.class);
        assertThat(Links.parse(text)).isInstanceOfAny(Good.class, Bad.class);
    }

    @ParameterizedTest
    @CsvSource({"500 JPY, 500.5 JPY, JPY", "1.234 KWD, 1.2345 KWD, KWD", "39.900 EUR, 39.905 EUR, EUR"})
    void decimals_are_those_of_the_currency(String exact, String tooFine, String currency) {
        assertThat(MoneyText.price(Currency.getInstance(currency)).apply(exact)).isInstanceOf(Good.class);
        assertThat(MoneyText.price(Currency.getInstance(currency)).apply(tooFine))
                .isInstanceOf(Bad.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"4006381333931", "96385074", "036000291452", "10012345678902", "978-3-16-148410-0"})
    void a_gtin_whose_check_digit_is_right_is_taken(String gtin) {
        assertThat(Gtin.parse(gtin)).isEqualTo(new Good<>(gtin.replace("-", "")));
    }

    @Property
    void a_wrong_check_digit_is_found(@ForAll @LongRange(min = 1, max = 9) long error) {
        String wrong = "400638133393" + (1 + error) % 10;

        assertThat(Gtin.parse(wrong)).isInstanceOf(Bad.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-27T18:00+0100/2026-11-30T23:59+0100",
                "2026-11-27T18:00:00+01:00/2026-11-30T23:59:00+01:00",
                "2026-11-27T17:00Z/2026-11-30T22:59Z",
                "2026-11-27 18:00+01 / 2026-11-30 23:59+01"
            })
    void the_ways_to_write_a_period_mean_the_same(String text) {
        assertThat(Moments.period(text)).isEqualTo(Moments.period("2026-11-27T17:00:00Z/2026-11-30T22:59:00Z"));
        assertThat(Moments.period(text)).isInstanceOf(Good.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
                    a, b ,c        | a;b;c
                    "a, b",c       | a;b, c
                    "a, b", "c"    | a, b;c
                    a\\, b,,c       | a, b;c
                    12" pan, pot   | 12" pan;pot
                    "open, b       | open, b""")
    void a_list_is_split_at_commas_that_are_nobodys_own(String cell, String entries) {
        List<String> expected = entries.equals("a;b, c") ? List.of("a, b", "c") : List.of(entries.split(";"));

        assertThat(CommaList.split(cell)).isEqualTo(expected);
    }
}
