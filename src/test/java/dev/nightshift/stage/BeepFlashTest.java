package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.sound.Mixer;
import java.lang.foreign.Arena;
import org.junit.jupiter.api.Test;

class BeepFlashTest {
    @Test
    void flash_and_tone_begin_and_end_with_the_same_picture() {
        Mixer mixer = new Mixer(1);
        float[] sound = new float[Timebase.SAMPLES_PER_FRAME];
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, 16, 16);
            for (long number = 0; number < 60; number++) {
                BeepFlash.sound(number, mixer);
                BeepFlash.render(Timebase.microsOfFrame(number), frame);
                mixer.mix(sound);
                boolean white = Pictured.pixel(frame, 8, 8) == 0xFFFFFFFF;
                assertThat(loud(sound)).as("picture %d", number).isEqualTo(white);
                assertThat(white).isEqualTo(number % 25 < 3);
            }
        }
    }

    private static boolean loud(float[] samples) {
        double sum = 0;
        for (float sample : samples) {
            sum += sample * sample;
        }
        return Math.sqrt(sum / samples.length) > .1;
    }
}
