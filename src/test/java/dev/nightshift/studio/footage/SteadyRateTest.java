package dev.nightshift.studio.footage;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SteadyRateTest {
    @Test
    void pictures_at_the_same_rate_are_shown_once_each() {
        assertThat(shown(25, 0, 0.04, 0.08, 0.12)).containsExactly(1, 1, 1, 1);
    }

    @Test
    void of_fifty_a_second_every_other_is_dropped_and_counted() {
        SteadyRate steady = new SteadyRate(25);

        assertThat(shown(steady, 50, 0, 0.02, 0.04, 0.06)).containsExactly(1, 0, 1, 0);
        assertThat(steady.dropped()).isEqualTo(2);
        assertThat(steady.repeated()).isZero();
    }

    @Test
    void of_thirty_a_second_one_in_six_is_dropped() {
        double[] times = new double[60];
        for (int i = 0; i < times.length; i++) {
            times[i] = i / 30.0;
        }

        int[] shown = shown(30, times);

        assertThat(shown).containsOnly(0, 1);
        assertThat(java.util.Arrays.stream(shown).sum()).isEqualTo(50);
    }

    @Test
    void a_hole_is_filled_with_the_picture_that_is_nearest_in_time() {
        SteadyRate steady = new SteadyRate(25);

        assertThat(shown(steady, 25, 0, 0.04, 0.20, 0.24)).containsExactly(1, 2, 3, 1);
        assertThat(steady.repeated()).isEqualTo(3);
    }

    private static int[] shown(double rate, double... times) {
        return shown(new SteadyRate(25), rate, times);
    }

    private static int[] shown(SteadyRate steady, double rate, double... times) {
        int[] shown = new int[times.length];
        for (int i = 0; i < times.length; i++) {
            boolean last = i == times.length - 1;
            shown[i] = last ? steady.showsUntil(times[i] + 1 / rate) : steady.shows(times[i], times[i + 1]);
        }
        return shown;
    }
}
