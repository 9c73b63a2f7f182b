package dev.nightshift.avatar.clone.speech;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LipFiguresTest {
    private static final double[] REAL = wave(0);

    @Test
    void the_same_mouth_correlates_fully_and_a_still_one_not_at_all() {
        assertThat(LipFigures.correlation(REAL, REAL)).isCloseTo(1, within(1e-9));
        assertThat(LipFigures.correlation(new double[REAL.length], REAL)).isZero();
    }

    @Test
    void a_mouth_that_is_three_pictures_late_is_found_out() {
        assertThat(LipFigures.offsetFrames(wave(3), REAL)).isEqualTo(3);
        assertThat(LipFigures.offsetFrames(wave(-2), REAL)).isEqualTo(-2);
    }

    @Test
    void lips_that_stay_open_close_on_nothing() {
        SpeakingMouth mouth = Mouths.speaking();
        float[] open = mouth.lips().withGap(mouth.lips().rest(), 0.1);
        SpeechTrack track = Mouths.saying("a", "p", "a");
        assertThat(LipFigures.closurePercent(track, at -> open, mouth.lips(), 0))
                .isZero();
        assertThat(LipFigures.closurePercent(track, at -> mouth.lips().rest(), mouth.lips(), 0))
                .isEqualTo(100);
    }

    @Test
    void motion_in_pauses_is_told_against_the_persons_own() {
        SpeechTrack track = Mouths.saying("a");
        List<float[]> own = new ArrayList<>();
        for (int i = 0; i < 27; i++) own.add(new float[] {0, i % 2});
        assertThat(LipFigures.silenceMotionRatio(track, at -> new float[] {0, 0}, own))
                .isZero();
        assertThat(LipFigures.silenceMotionRatio(track, at -> new float[] {(at / 40_000) % 2 * 3, 0}, own))
                .isCloseTo(3, within(1e-9));
    }

    private static double[] wave(int late) {
        double[] wave = new double[125];
        for (int i = 0; i < wave.length; i++) wave[i] = Math.sin((i - late) * 0.4) + Math.sin((i - late) * 0.13);
        return wave;
    }
}
