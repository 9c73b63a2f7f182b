package dev.nightshift.media.signal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class VoiceActivityTest {
    @Test
    void speech_is_found_between_noise() {
        float[] samples = Signals.noise(1, 0.001, 48_000);
        add(samples, 16_000, 24_000);
        List<Stretch> found = stretches(samples);
        assertThat(found).hasSize(1);
        assertThat(found.getFirst().from()).isBetween(98, 101);
        assertThat(found.getFirst().to()).isBetween(149, 152);
    }

    @Test
    void a_short_gap_belongs_to_the_speech_and_a_long_one_does_not() {
        float[] samples = Signals.noise(2, 0.001, 80_000);
        add(samples, 16_000, 24_000);
        add(samples, 25_600, 32_000);
        add(samples, 48_000, 56_000);
        assertThat(stretches(samples)).hasSize(2);
    }

    @Test
    void a_click_is_no_speech() {
        float[] samples = Signals.noise(3, 0.001, 48_000);
        add(samples, 8_000, 24_000);
        add(samples, 40_000, 40_100);
        assertThat(stretches(samples)).hasSize(1);
    }

    @Test
    void nobody_speaks_in_quiet_noise_or_digital_silence() {
        assertThat(stretches(Signals.noise(4, 0.0005, 48_000))).isEmpty();
        assertThat(stretches(new float[48_000])).isEmpty();
        assertThat(stretches(new float[0])).isEmpty();
    }

    private static List<Stretch> stretches(float[] samples) {
        float[][] cepstra = new MelCepstra(1).of(samples);
        return VoiceActivity.of(cepstra).stretches(cepstra);
    }

    private static void add(float[] samples, int from, int to) {
        float[] noise = Signals.noise(9, 0.1, to - from);
        for (int i = 0; i < noise.length; i++) samples[from + i] += noise[i];
    }
}
