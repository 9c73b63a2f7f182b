package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class TruePeakTest {
    @Test
    void a_sine_sampled_beside_its_crests_shows_its_true_peak() {
        float[] samples = new float[4_800];
        for (int i = 0; i < samples.length; i++) samples[i] = (float) Math.sin(Math.PI / 2 * i + Math.PI / 4);
        assertThat(TruePeak.of(java.util.Arrays.copyOfRange(samples, 0, 4_800))).isCloseTo(1.0, within(0.15));
        assertThat(samples[0]).isCloseTo(0.7071f, within(0.001f));
    }

    @Test
    void silence_has_no_peak() {
        assertThat(TruePeak.of(new float[100])).isZero();
    }
}
