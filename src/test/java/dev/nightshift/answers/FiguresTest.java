package dev.nightshift.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.math.BigDecimal;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FiguresTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EN | It costs €1,299.00 now | 1299",
                "DE | Er kostet 1.299,00 € | 1299",
                "DE | Scheuertest mit 45.000 Touren | 45000",
                "EN | 45,000 rubs | 45000",
                "EN | It is €9.95. As for the time | 9.95",
                "DE | bis 30.11. um 20 Uhr | 30",
                "EN | 4.5 litres | 4.5",
                "DE | 4,5 Liter | 4.5",
                "EN | it is forty-five centimetres | 45",
                "EN | two hundred and eighteen centimetres | 218",
                "EN | four point five litres | 4.5",
                "DE | zweihundertachtzehn Zentimeter | 218",
                "DE | siebenhundertneunundneunzig Euro | 799",
                "DE | fünf Jahre | 5",
                "DE | vier Komma fünf Liter | 4.5",
                "ZH | 收货后三十天 | 30",
                "ZH | 七百九十九欧元 | 799",
                "ZH | 四万五千次 | 45000",
                "ZH | 四点五升 | 4.5",
                "ZH | 长两米四 | 2.4",
                "ZH | 六公斤半 | 6.5",
                "ZH | 一百二 | 120",
                "ZH | 百分之八十 | 80",
                "ZH | ７９９欧元 | 799",
            })
    void a_number_is_read_by_its_value(Language language, String text, BigDecimal value) {
        assertThat(Figures.in(Figures.folded(text), language))
                .anyMatch(figure -> figure.isOneOf(Set.of(Figure.value(value))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"EN | someone said the weight", "DE | achtet auf den Elfenbeinton und die Siebe", "ZH | 十分舒服"})
    void words_that_look_like_numbers_are_none(Language language, String text) {
        assertThat(Figures.in(Figures.folded(text), language)).isEmpty();
    }
}
