package dev.nightshift.avatar.clone.speech;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.signal.Signals;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SoundDriverTest {
    private static final int PICTURE = SoundDriver.SAMPLES_A_PICTURE;

    private final SpeakingMouth mouth = Mouths.speaking();
    private final SoundDriver driver = new SoundDriver(mouth);

    @Test
    void silence_and_the_noise_of_a_room_leave_the_mouth_at_rest() {
        float[] quiet = Signals.noise(1, 0.001, 100 * PICTURE);
        Arrays.fill(quiet, 0, 20 * PICTURE, 0);
        for (int i = 0; i < 100; i++) {
            float[] shape = driver.next(Arrays.copyOfRange(quiet, i * PICTURE, (i + 1) * PICTURE));
            assertThat(shape).as("picture %d", i).containsExactly(mouth.lips().rest());
        }
    }

    @Test
    void the_mouth_leaves_its_rest_with_the_speech_and_comes_back_after_it() {
        float[] sound = Signals.noise(2, 0.0005, 100 * PICTURE);
        float[] speech = Signals.noise(3, 0.1, 30 * PICTURE);
        for (int i = 0; i < speech.length; i++) sound[40 * PICTURE + i] += speech[i];
        boolean[] rests = new boolean[100];
        for (int i = 0; i < 100; i++) {
            float[] shape = driver.next(Arrays.copyOfRange(sound, i * PICTURE, (i + 1) * PICTURE));
            rests[i] = Arrays.equals(shape, mouth.lips().rest());
        }
        for (int i = 0; i < 40; i++) assertThat(rests[i]).as("picture %d", i).isTrue();
        for (int i = 42; i < 72; i++) assertThat(rests[i]).as("picture %d", i).isFalse();
        for (int i = 85; i < 100; i++) assertThat(rests[i]).as("picture %d", i).isTrue();
    }

    @Test
    void a_shape_never_waits_for_sound_that_is_later_than_its_delay() {
        assertThat(SoundDriver.DELAY_MICROS).isLessThanOrEqualTo(150_000);
        long needed = Sounds.ROW_MICROS * (Taps.LIVE.lookAhead() + Hearing.LOOK_AHEAD);
        assertThat(needed).isLessThanOrEqualTo(SoundDriver.DELAY_MICROS);
    }

    @Test
    void a_whole_recording_is_driven_in_time_with_it() {
        float[] sound = Signals.noise(2, 0.0005, 60 * PICTURE);
        float[] speech = Signals.noise(3, 0.1, 20 * PICTURE);
        for (int i = 0; i < speech.length; i++) sound[30 * PICTURE + i] += speech[i];
        List<float[]> shapes = SoundDriver.through(mouth, sound);
        assertThat(shapes).hasSize(60);
        assertThat(shapes.get(25)).containsExactly(mouth.lips().rest());
        assertThat(shapes.get(31)).isNotEqualTo(mouth.lips().rest());
        assertThat(shapes.get(58)).containsExactly(mouth.lips().rest());
    }

    @Test
    void the_same_sound_gives_the_same_mouth() {
        float[] sound = Signals.noise(5, 0.05, 50 * PICTURE);
        SoundDriver again = new SoundDriver(mouth);
        for (int i = 0; i < 50; i++) {
            float[] samples = Arrays.copyOfRange(sound, i * PICTURE, (i + 1) * PICTURE);
            assertThat(driver.next(samples)).containsExactly(again.next(samples));
        }
    }
}
