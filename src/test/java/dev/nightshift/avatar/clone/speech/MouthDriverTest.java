package dev.nightshift.avatar.clone.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MouthDriverTest {
    private final SpeakingMouth mouth = Mouths.speaking();

    @Test
    void vowels_open_the_mouth_and_consonants_less() {
        MouthDriver driver = new MouthDriver(mouth, Mouths.saying("a", "a", "a", "k", "k", "k"));
        assertThat(gap(driver, 650_000)).isCloseTo(0.2, within(0.02));
        assertThat(gap(driver, 950_000)).isCloseTo(0.05, within(0.02));
    }

    @Property(tries = 40)
    void lips_meet_on_p_b_and_m_in_some_picture_whatever_the_phase(
            @ForAll @LongRange(min = 0, max = 39_999) long phase) {
        SpeechTrack track = Mouths.saying("a", "p", "a", "b", "a", "m", "a");
        MouthDriver driver = new MouthDriver(mouth, track);
        assertThat(LipFigures.closurePercent(track, driver::shape, mouth.lips(), phase))
                .isEqualTo(100);
    }

    @Test
    void even_a_hurried_p_closes_the_lips_for_a_whole_picture() {
        SpeechTrack track = new SpeechTrack(
                List.of(
                        new Phone("a", 0, 300_000, false),
                        new Phone("p", 300_000, 320_000, false),
                        new Phone("a", 320_000, 600_000, false)),
                List.of(),
                600_000);
        MouthDriver driver = new MouthDriver(mouth, track);
        for (long at = 280_000; at <= 320_000; at += 5_000)
            assertThat(gap(driver, at)).isCloseTo(0, within(0.002));
    }

    @Test
    void the_lower_lip_comes_near_the_teeth_on_f_and_v() {
        MouthDriver driver = new MouthDriver(mouth, Mouths.saying("a", "f", "a", "v", "a"));
        assertThat(gap(driver, 640_000)).isCloseTo(mouth.lips().tuckedGap(), within(0.002));
        assertThat(gap(driver, 840_000)).isCloseTo(mouth.lips().tuckedGap(), within(0.002));
    }

    @Test
    void pauses_are_exactly_still_after_the_mouth_came_to_rest() {
        MouthDriver driver = new MouthDriver(mouth, Mouths.saying("a", "a"));
        for (long at = 0; at < 380_000; at += 20_000) {
            assertThat(driver.shape(at)).containsExactly(mouth.lips().rest());
        }
        for (long at = 860_000; at < 3_000_000; at += 20_000) {
            assertThat(driver.shape(at)).containsExactly(mouth.lips().rest());
        }
    }

    @Test
    void short_silences_within_speech_do_not_close_the_mouth_fully() {
        SpeechTrack track = new SpeechTrack(
                List.of(
                        new Phone("a", 0, 300_000, false),
                        new Phone("", 300_000, 360_000, false),
                        new Phone("a", 360_000, 700_000, false)),
                List.of(),
                700_000);
        assertThat(gap(new MouthDriver(mouth, track), 330_000)).isGreaterThan(0.05);
    }

    @Property(tries = 100)
    void the_person_never_makes_a_shape_they_never_made(@ForAll @LongRange(min = -100_000, max = 3_000_000) long at) {
        float[] shape = new MouthDriver(mouth, Mouths.saying("a", "i", "u", "p", "f", "ʃ", "a")).shape(at);
        assertThat(mouth.space().clamp(shape)).containsExactly(shape);
    }

    @Test
    void the_mouth_never_jumps() {
        MouthDriver driver = new MouthDriver(mouth, Mouths.saying("a", "p", "a", "f", "i", "k", "u"));
        for (long at = 0; at < 2_000_000; at += 5_000) {
            assertThat(Math.abs(gap(driver, at + 5_000) - gap(driver, at))).isLessThan(0.025);
        }
    }

    private double gap(MouthDriver driver, long micros) {
        return mouth.lips().gap(driver.shape(micros));
    }
}
