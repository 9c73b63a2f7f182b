package dev.nightshift.host.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class FigureAskedTest {
    @Test
    void the_kind_of_figure_is_read_from_the_question_in_three_languages() {
        assertThat(FigureAsked.in("how long does it take to charge")).containsExactly(FigureAsked.DURATION);
        assertThat(FigureAsked.in("wie schwer ist der")).containsExactly(FigureAsked.WEIGHT);
        assertThat(FigureAsked.in("桌子多宽")).containsExactly(FigureAsked.EXTENT);
        assertThat(FigureAsked.in("in welcher farbe gibt es das")).isEmpty();
    }

    @Test
    void a_text_without_such_a_figure_does_not_tell_it() {
        assertThat(FigureAsked.DURATION.isTold("Full after 2 hours.")).isTrue();
        assertThat(FigureAsked.DURATION.isTold("One charge is good for 90 uses."))
                .isFalse();
        assertThat(FigureAsked.WEIGHT.isTold("It is 58 cm wide.")).isFalse();
        assertThat(FigureAsked.PERCENT.isTold("百分之十二维生素C")).isTrue();
    }

    @Test
    void a_count_may_be_told_in_words() {
        assertThat(FigureAsked.in("how many drops do i need")).isEqualTo(List.of(FigureAsked.COUNT));
        assertThat(FigureAsked.COUNT.isTold("Four drops for face and neck.")).isTrue();
        assertThat(FigureAsked.COUNT.isTold("Shake it well.")).isFalse();
    }
}
