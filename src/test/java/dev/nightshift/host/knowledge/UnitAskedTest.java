package dev.nightshift.host.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnitAskedTest {
    @Test
    void hours_are_no_answer_where_years_are_asked_for() {
        assertThat(unit("wie viele jahre hält so ein akku").isMissed("4,5 Stunden von leer bis voll."))
                .isTrue();
        assertThat(unit("how many months is it good for").isMissed("Return it within 45 days."))
                .isTrue();
        assertThat(unit("能用几年").isMissed("从空到满四个半小时。")).isTrue();
    }

    @Test
    void the_next_unit_may_answer() {
        assertThat(unit("how many years am i covered").isMissed("18 months from the maker."))
                .isFalse();
        assertThat(unit("wie viele tage dauert das").isMissed("Express in 24 Stunden."))
                .isFalse();
    }

    @Test
    void a_text_without_any_time_is_judged_by_others() {
        assertThat(unit("how many hours does it run").isMissed("It never stops."))
                .isFalse();
        assertThat(UnitAsked.in("how long does it run")).isEmpty();
    }

    private static UnitAsked unit(String question) {
        return UnitAsked.in(question).orElseThrow();
    }
}
