package dev.nightshift.host.mood;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.host.mood.Emotion.Kind;
import dev.nightshift.host.nlu.Abuse;
import java.util.List;
import org.junit.jupiter.api.Test;

class AppraisalTest {
    @Test
    void joy_grows_with_the_logarithm_of_sales_against_what_was_expected() {
        assertThat(joy(1, 1)).isCloseTo(0.35, within(1e-9));
        assertThat(joy(3, 1)).isCloseTo(0.55, within(1e-9));
        assertThat(joy(7, 7)).isCloseTo(0.35, within(1e-9));
        assertThat(joy(1_000, 1)).isEqualTo(1);
    }

    @Test
    void an_expectation_of_nothing_does_not_make_one_order_a_triumph() {
        assertThat(joy(1, 0)).isEqualTo(joy(1, 0.5)).isLessThan(0.5);
        assertThat(joy(1, Double.NaN)).isEqualTo(joy(1, 0.5));
    }

    @Test
    void many_more_orders_than_expected_are_a_surprise_and_a_single_one_never_is() {
        assertThat(Appraisal.of(new Stimulus.PaidOrder(8, 2)))
                .extracting(Emotion::kind)
                .containsExactly(Kind.JOY, Kind.SURPRISE);
        assertThat(Appraisal.of(new Stimulus.PaidOrder(1, 0.1)))
                .extracting(Emotion::kind)
                .containsExactly(Kind.JOY);
    }

    @Test
    void an_insult_to_the_host_hurts_by_its_severity() {
        assertThat(Appraisal.of(new Stimulus.Insult(0.5, Abuse.Target.HOST)))
                .containsExactly(new Emotion(Kind.DISTRESS, 0.2));
        assertThat(Appraisal.of(new Stimulus.Insult(7, Abuse.Target.HOST)))
                .containsExactly(new Emotion(Kind.DISTRESS, 0.4));
    }

    @Test
    void what_is_said_against_products_and_the_shop_leaves_no_feeling() {
        for (Abuse.Target target : List.of(Abuse.Target.PRODUCT, Abuse.Target.SHOP, Abuse.Target.NOBODY)) {
            assertThat(Appraisal.of(new Stimulus.Insult(1, target))).isEmpty();
        }
    }

    @Test
    void what_is_done_to_others_is_reproached_and_pitied() {
        assertThat(Appraisal.of(new Stimulus.Insult(1, Abuse.Target.VIEWERS)))
                .extracting(Emotion::kind)
                .containsExactly(Kind.REPROACH, Kind.PITY);
    }

    private static double joy(int sales, double expected) {
        return Appraisal.of(new Stimulus.PaidOrder(sales, expected)).getFirst().intensity();
    }
}
