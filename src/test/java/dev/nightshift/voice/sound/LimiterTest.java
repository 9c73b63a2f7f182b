package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.signal.Signals;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class LimiterTest {
    private static final double CEILING = 0.8;

    @Property(tries = 60)
    void no_peak_gets_above_the_ceiling(@ForAll long seed, @ForAll @DoubleRange(min = 0.01, max = 4) double amplitude) {
        float[] samples = Signals.noise(seed, amplitude, 6_000);
        Limiter.limit(samples, CEILING);
        for (float sample : samples) assertThat(Math.abs(sample)).isLessThan((float) CEILING + 1e-6f);
        assertThat(TruePeak.of(samples)).isLessThan(CEILING * 1.012);
    }

    @Test
    void sound_below_the_ceiling_is_left_alone() {
        float[] samples = Signals.sine(440, 0.5, 0.3, 48_000);
        float[] before = samples.clone();
        assertThat(Limiter.limit(samples, CEILING)).isEqualTo(1);
        assertThat(samples).containsExactly(before);
    }

    @Test
    void the_gain_arrives_before_the_peak_and_glides() {
        float[] samples = Signals.sine(100, 0.5, 0.5, 48_000);
        float[] before = samples.clone();
        for (int i = 12_000; i < 12_100; i++) samples[i] *= 3;
        Limiter.limit(samples, CEILING);
        for (int i = 1; i < 11_900; i++) {
            if (Math.abs(before[i]) > 0.01 && Math.abs(before[i - 1]) > 0.01) {
                double step = samples[i] / before[i] - samples[i - 1] / before[i - 1];
                assertThat(Math.abs(step)).isLessThan(0.01);
            }
        }
    }
}
