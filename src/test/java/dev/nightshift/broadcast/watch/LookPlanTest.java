package dev.nightshift.broadcast.watch;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.broadcast.watch.LookPlan.Step;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LookPlanTest {
    private final LookPlan plan = new LookPlan();

    @Test
    void a_group_of_two_seconds_is_looked_at_twice_and_two_fifths_decoded() {
        List<Step> steps = IntStream.range(0, 100)
                .mapToObj(number -> plan.next(number % 50 == 0, number))
                .toList();
        assertThat(IntStream.range(0, 100).filter(at -> steps.get(at) == Step.LOOK))
                .containsExactly(0, 20, 50, 70);
        assertThat(steps).filteredOn(step -> step == Step.LEAVE).hasSize(58);
    }

    @Test
    void nothing_is_decoded_before_the_first_keyframe() {
        assertThat(plan.next(false, 3)).isEqualTo(Step.LEAVE);
        assertThat(plan.next(true, 4)).isEqualTo(Step.LOOK);
        assertThat(plan.next(false, 5)).isEqualTo(Step.DECODE);
    }

    @Test
    void a_picture_that_the_encoder_left_out_does_not_put_the_look_off() {
        plan.next(true, 0);
        plan.next(false, 19);
        assertThat(plan.next(false, 21)).isEqualTo(Step.LOOK);
    }
}
