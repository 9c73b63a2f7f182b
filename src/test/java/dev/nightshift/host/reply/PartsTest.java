package dev.nightshift.host.reply;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Language;
import org.junit.jupiter.api.Test;

class PartsTest {
    @Test
    void two_questions_are_parted_at_the_word_that_joins_them() {
        assertThat(Parts.of("what does it weigh and does it have a visor", Language.EN))
                .containsExactly("what does it weigh", "does it have a visor");
        assertThat(Parts.of("was wiegt der und gibts den in rot", Language.DE))
                .containsExactly("was wiegt der", "gibts den in rot");
        assertThat(Parts.of("多少钱 几天到", Language.ZH)).containsExactly("多少钱", "几天到");
    }

    @Test
    void one_question_about_two_things_is_not_parted() {
        assertThat(Parts.of("is it safe for cats and dogs", Language.EN)).isEmpty();
        assertThat(Parts.of("gibt es das in rot und blau", Language.DE)).isEmpty();
    }

    @Test
    void what_is_told_before_a_question_is_no_part() {
        assertThat(Parts.of("my flat is small, how wide is it", Language.EN)).isEmpty();
    }
}
