package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RoomToneTest {
    @Test
    void it_lies_at_the_wanted_level() {
        assertThat(20 * Math.log10(Signals.rms(tone(1), 0, 96_000))).isCloseTo(-60, within(1.0));
    }

    @Test
    void the_same_seed_gives_the_same_room_and_another_seed_another() {
        assertThat(tone(1)).containsExactly(tone(1));
        assertThat(tone(1)).isNotEqualTo(tone(2));
    }

    @Test
    void it_goes_on_where_it_stopped() {
        RoomTone tone = new RoomTone(1, -60);
        float[] first = new float[1_000];
        float[] second = new float[95_000];
        tone.addTo(first);
        tone.addTo(second);
        assertThat(second[0]).isEqualTo(tone(1)[1_000]);
    }

    private static float[] tone(long seed) {
        float[] samples = new float[96_000];
        new RoomTone(seed, -60).addTo(samples);
        return samples;
    }
}
