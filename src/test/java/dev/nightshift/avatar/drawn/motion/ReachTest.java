package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class ReachTest {
    @Test
    void it_arrives_in_time_goes_a_little_too_far_and_settles() {
        Reach reach = new Reach(0);
        reach.send(0, 1, 400_000, 0.06);

        assertThat(reach.at(0)).isZero();
        assertThat(reach.at(200_000)).isCloseTo(0.53, within(0.01));
        assertThat(reach.at(400_000)).isCloseTo(1.06, within(1e-9));
        assertThat(reach.at(600_000)).isEqualTo(1);
        assertThat(reach.isStill(500_000)).isFalse();
        assertThat(reach.isStill(600_000)).isTrue();
    }

    @Test
    void without_overshoot_it_never_passes_its_target() {
        Reach reach = new Reach(0);
        reach.send(0, 1, 400_000, 0);
        for (long at = 0; at < 1_000_000; at += 1000) {
            assertThat(reach.at(at)).isBetween(0.0, 1.0 + 1e-12);
        }
    }

    @Property(tries = 200)
    void sent_elsewhere_in_the_middle_it_jumps_neither_in_value_nor_in_speed(
            @ForAll @LongRange(min = 0, max = 700_000) long turn, @ForAll @DoubleRange(min = -2, max = 2) double to) {
        Reach reach = new Reach(0);
        reach.send(0, 1, 500_000, 0.05);
        double before = reach.at(turn);
        double speedBefore = before - reach.at(turn - 1000);
        reach.send(turn, to, 500_000, 0.05);

        assertThat(reach.at(turn)).isCloseTo(before, within(1e-9));
        assertThat(reach.at(turn + 1000) - before).isCloseTo(speedBefore, within(2e-4));
        assertThat(reach.at(turn + 2_000_000)).isEqualTo(to);
    }
}
