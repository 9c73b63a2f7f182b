package dev.nightshift.avatar.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Hush;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.media.SpeechTrack;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmphasisTest {
    private static final SpeechTrack FOUR_SECONDS = new SpeechTrack(List.of(), List.of(), 4_000_000);

    private final Emphasis emphasis = new Emphasis();

    @Test
    void a_wished_gesture_is_sought_from_shortly_before_its_stroke() {
        emphasis.speak(speak(List.of(new GestureMark(3_000_000, Gesture.OPEN_PALM)), false));

        assertThat(emphasis.at(1_000_000)).isZero();
        assertThat(emphasis.at(2_500_000)).isEqualTo(1);
        assertThat(emphasis.at(4_200_000)).isEqualTo(1);
        assertThat(emphasis.at(4_600_000)).isZero();
    }

    @Test
    void hands_rest_in_a_sober_sentence_and_only_there() {
        emphasis.speak(speak(List.of(), true));

        assertThat(emphasis.at(900_000)).isZero();
        assertThat(emphasis.at(1_500_000)).isEqualTo(-1);
        assertThat(emphasis.at(5_100_000)).isZero();
    }

    @Test
    void a_hushed_speech_wants_nothing_any_more() {
        emphasis.speak(speak(List.of(new GestureMark(3_000_000, Gesture.HEART)), true));
        emphasis.hush(new Hush(2_000_000, 7));

        assertThat(emphasis.at(3_500_000)).isZero();
    }

    private static Speak speak(List<GestureMark> gestures, boolean sober) {
        return new Speak(1_000_000, 7, FOUR_SECONDS, gestures, false, sober);
    }
}
