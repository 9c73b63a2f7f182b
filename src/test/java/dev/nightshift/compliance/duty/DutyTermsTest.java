package dev.nightshift.compliance.duty;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DutyTermsTest {
    @Test
    void a_range_of_minutes_is_read() {
        DutyTerms terms = DutyTerms.parse("5-30").orElseThrow();
        assertThat(terms.least()).isEqualTo(Duration.ofMinutes(5));
        assertThat(terms.most()).isEqualTo(Duration.ofMinutes(30));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "4-20", "10-31", "20-10", "-10", "10-20m", "off"})
    void r25_nobody_can_ask_too_seldom_or_switch_it_off(String range) {
        assertThat(DutyTerms.parse(range)).isEmpty();
    }

    @Property
    void r25_the_next_question_comes_within_the_range(@ForAll long seed) {
        DutyTerms usual = DutyTerms.usual();
        assertThat(usual.next(new Random(seed))).isBetween(usual.least(), usual.most());
    }
}
