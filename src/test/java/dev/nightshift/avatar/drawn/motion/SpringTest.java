package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpringTest {
    @Test
    void it_rings_at_its_frequency_and_dies_with_its_damping() {
        Spring spring = new Spring(2, 0.5);
        spring.step(-1000, 0.01);
        List<Double> peaks = new ArrayList<>();
        List<Integer> crossings = new ArrayList<>();
        double before = 0;
        double peak = 0;
        for (int step = 1; step < 300; step++) {
            spring.step(0, 0.01);
            double value = spring.soon(0);
            if (value * before < 0) {
                peaks.add(peak);
                crossings.add(step);
                peak = 0;
            }
            peak = Math.max(peak, Math.abs(value));
            before = value;
        }

        double dampedHalfPeriod = 100 / (2 * 2 * Math.sqrt(1 - 0.5 * 0.5));
        assertThat(crossings.get(1) - crossings.get(0)).isCloseTo((int) Math.round(dampedHalfPeriod), within(2));
        assertThat(peaks.get(1) / peaks.get(0)).isCloseTo(Math.exp(-Math.PI * 0.5 / Math.sqrt(0.75)), within(0.04));
        assertThat(Math.abs(spring.soon(0))).isLessThan(1e-4);
    }
}
