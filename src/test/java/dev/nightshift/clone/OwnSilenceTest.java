package dev.nightshift.clone;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Eyes;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OwnSilenceTest {
    @Test
    void a_closed_mouth_that_trembles_moves_and_one_that_rests_does_not() {
        assertThat(OwnSilence.motion(lips(100, i -> 0)).orElseThrow()).isZero();
        assertThat(OwnSilence.motion(lips(100, i -> i % 2 * .01)).orElseThrow()).isPositive();
    }

    @Test
    void speech_between_does_not_count() {
        double still = OwnSilence.motion(lips(200, i -> i >= 90 && i < 110 ? i % 2 * .2 : 0))
                .orElseThrow();
        assertThat(still).isZero();
    }

    @Test
    void lips_that_close_only_for_a_sound_are_no_silence() {
        assertThat(OwnSilence.motion(lips(300, i -> i % 20 < 10 ? 0 : .1))).isEmpty();
    }

    private static List<TrackedFace> lips(int pictures, IntToDoubleFunction gap) {
        return IntStream.range(0, pictures)
                .mapToObj(i -> new TrackedFace(
                        Faces.straight(gap.applyAsDouble(i)), new HeadPose(0, 0, 0), new Eyes(1, 1, 0, 0), 1))
                .toList();
    }
}
