package dev.nightshift.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ShortBuffer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

class OnsetsTest {
    private static final int RATE = 16_000;

    @Test
    void a_voice_is_found_behind_room_tone() {
        Onsets onsets = Onsets.of(sound(1.5), 100);

        assertThat(onsets.after(101).orElseThrow()).isCloseTo(101.5, Offset.offset(0.011));
    }

    @Test
    void a_voice_that_comes_too_late_is_none() {
        assertThat(Onsets.of(sound(2.9), 100).after(101)).isEmpty();
    }

    /** Three seconds: quiet noise, and from a moment on a loud tone. */
    private static ShortBuffer sound(double voiceFrom) {
        short[] samples = new short[3 * RATE];
        for (int i = 0; i < samples.length; i++) {
            double tone = i >= voiceFrom * RATE ? 4000 * Math.sin(i * 0.2) : 20 * Math.sin(i * 1.7);
            samples[i] = (short) tone;
        }
        return ShortBuffer.wrap(samples);
    }
}
