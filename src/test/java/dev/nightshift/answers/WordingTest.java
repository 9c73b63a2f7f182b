package dev.nightshift.answers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordingTest {
    @Test
    void figures_are_compared_by_value_and_with_digit_borders() {
        Wording said = said("Das Sofa kostet jetzt 1.799,00 €.", Language.DE);

        assertThat(said.says("1799")).isTrue();
        assertThat(said.says("1,799.00 EUR")).isTrue();
        assertThat(said.says("799")).isFalse();
        assertThat(said.says("179")).isFalse();
    }

    @Test
    void words_for_numbers_count_in_every_language() {
        assertThat(said("You have thirty days.", Language.EN).says("30 days")).isTrue();
        assertThat(said("收货后三十天内可以退。", Language.ZH).says("30")).isTrue();
        assertThat(said("Ihr habt dreißig Tage.", Language.DE).says("30")).isTrue();
        assertThat(said("收货后三十天内可以退。", Language.ZH).says("13")).isFalse();
    }

    @Test
    void short_words_need_their_borders_and_long_ones_may_be_part_of_a_compound() {
        Wording said = said("I know that oak; Eichentisch.", Language.EN);

        assertThat(said.says("no")).isFalse();
        assertThat(said.says("oak")).isTrue();
        assertThat(said.says("eiche")).isTrue();
    }

    @Test
    void a_code_is_found_as_it_is_written() {
        Wording said = said("It takes E27 bulbs.", Language.EN);

        assertThat(said.says("E27")).isTrue();
        assertThat(said.says("E2")).isFalse();
        assertThat(said.says("E14")).isFalse();
    }

    @Test
    void a_forbidden_span_of_time_offends_only_with_its_unit() {
        assertThat(said("You have 14 days.", Language.EN).offends("14 days")).isTrue();
        assertThat(said("We have 14 of them.", Language.EN).offends("14 days")).isFalse();
        assertThat(said("It costs €14.00", Language.EN).offends("14")).isTrue();
    }

    @Test
    void one_alternative_is_enough() {
        assertThat(said("By furniture carrier.", Language.EN).says(List.of("truck", "carrier")))
                .isTrue();
        assertThat(said("By furniture carrier.", Language.EN).says(List.of("truck", "post")))
                .isFalse();
    }

    private static Wording said(String text, Language language) {
        return new Wording(text, "", language);
    }
}
