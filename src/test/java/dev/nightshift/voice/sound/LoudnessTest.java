package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.signal.Signals;
import org.junit.jupiter.api.Test;

class LoudnessTest {
    @Test
    void a_full_scale_sine_of_1_kHz_measures_minus_3_LUFS() {
        assertThat(Loudness.of(Signals.sine(997, 1, 5, 48_000))).isCloseTo(-3.01, within(0.05));
    }

    @Test
    void ten_times_less_amplitude_is_20_LU_less() {
        assertThat(Loudness.of(Signals.sine(997, 0.1, 5, 48_000))).isCloseTo(-23.01, within(0.05));
    }

    @Test
    void silence_between_words_does_not_count() {
        float[] half = new float[480_000];
        System.arraycopy(Signals.sine(997, 0.1, 5, 48_000), 0, half, 0, 240_000);
        assertThat(Loudness.of(half)).isCloseTo(-23.01, within(0.3));
    }

    @Test
    void silence_has_no_loudness() {
        assertThat(Loudness.of(new float[48_000])).isNegative().isInfinite();
    }
}
