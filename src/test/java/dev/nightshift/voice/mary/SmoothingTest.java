package dev.nightshift.voice.mary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SmoothingTest {
    @Test
    void with_values_alone_the_track_is_the_means() {
        Smoothing smoothing = new Smoothing(4);
        for (int t = 0; t < 4; t++) smoothing.expect(t, 0, t * t, 2);
        assertThat(smoothing.solve()).containsExactly(new double[] {0, 1, 4, 9}, within(1e-12));
    }

    @Test
    void an_expected_slope_of_zero_rounds_a_step() {
        Smoothing smoothing = new Smoothing(10);
        for (int t = 0; t < 10; t++) {
            smoothing.expect(t, 0, t < 5 ? 0 : 1, 1);
            if (t > 0 && t < 9) smoothing.expect(t, 1, 0, 20);
            if (t > 0 && t < 9) smoothing.expect(t, 2, 0, 20);
        }
        double[] track = smoothing.solve();
        assertThat(track[4]).isBetween(0.2, 0.5);
        assertThat(track[5]).isBetween(0.5, 0.8);
        for (int t = 1; t < 10; t++) assertThat(track[t]).isGreaterThan(track[t - 1] - 0.02);
    }

    @Test
    void the_track_solves_the_normal_equations() {
        Smoothing smoothing = new Smoothing(3);
        smoothing.expect(0, 0, 1, 1);
        smoothing.expect(1, 1, 3, 1);
        smoothing.expect(2, 0, 5, 1);
        smoothing.expect(1, 0, 0, 1);
        double[] track = smoothing.solve();
        assertThat(track[0]).isCloseTo(1 - (3 - (track[2] - track[0]) / 2) / 2, within(1e-9));
        assertThat(track[1]).isCloseTo(0, within(1e-9));
    }
}
