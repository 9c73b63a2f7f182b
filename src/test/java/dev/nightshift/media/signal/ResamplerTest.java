package dev.nightshift.media.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class ResamplerTest {
    @Property(tries = 40)
    void a_sine_stays_the_same_sine(@ForAll @DoubleRange(min = 50, max = 9_000) double hertz) {
        float[] expected = Signals.sine(hertz, 0.8, 0.2, 48_000);
        float[] actual = new Resampler(22_050, 48_000).resample(Signals.sine(hertz, 0.8, 0.2, 22_050));
        for (int i = 500; i < expected.length - 500; i++) {
            assertThat(actual[i]).isCloseTo(expected[i], within(0.002f));
        }
    }

    @Property(tries = 40)
    void the_length_follows_the_rates(@ForAll @IntRange(min = 0, max = 5_000) int length) {
        assertThat(new Resampler(16_000, 48_000).resample(new float[length])).hasSize(3 * length);
        assertThat(new Resampler(48_000, 16_000).resample(new float[length])).hasSize((length + 2) / 3);
    }

    @Test
    void what_does_not_fit_the_lower_rate_is_removed_rather_than_mirrored() {
        float[] low = new Resampler(48_000, 16_000).resample(Signals.sine(11_000, 0.8, 0.5, 48_000));
        assertThat(Signals.rms(low, 100, low.length - 100)).isLessThan(0.8 * 0.001);
    }
}
