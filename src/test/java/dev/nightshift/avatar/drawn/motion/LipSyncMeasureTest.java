package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.avatar.drawn.motion.LipSyncMeasure.Result;
import dev.nightshift.media.SpeechTrack;
import java.util.SplittableRandom;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Test;

class LipSyncMeasureTest {
    private static final long START = 500_000;
    private static final SpeechTrack TRACK = Speeches.random(new SplittableRandom(5), 40, 60);

    @Test
    void our_mouth_reaches_the_targets() {
        Result result = measured(ourMouth()::at);

        assertThat(result.correlation()).isGreaterThan(0.9);
        assertThat(result.closurePercent()).isEqualTo(100);
        assertThat(result.silenceMotion()).isZero();
    }

    @Test
    void a_mouth_a_quarter_of_a_second_late_is_told() {
        MouthMotion mouth = ourMouth();

        Result result = measured(at -> mouth.at(at - 250_000));

        assertThat(result.correlation()).isLessThan(0.5);
        assertThat(result.closurePercent()).isLessThan(60);
        assertThat(result.silenceMotion()).isPositive();
    }

    @Test
    void a_mouth_that_flaps_at_random_is_told() {
        SplittableRandom random = new SplittableRandom(1);

        Result result = measured(at -> open(random.nextDouble()));

        assertThat(result.correlation()).isLessThan(0.3);
        assertThat(result.closurePercent()).isZero();
        assertThat(result.silenceMotion()).isGreaterThan(0.3);
    }

    @Test
    void a_mouth_that_trembles_in_silence_is_told() {
        MouthMotion mouth = ourMouth();

        Result result = measured(at -> at > START + TRACK.durationMicros() + 300_000 && at % 80_000 == 0
                ? new Mouth(0, 1e-6, 0, 0, 0, 0, 0)
                : mouth.at(at));

        assertThat(result.silenceMotion()).isPositive();
    }

    private static MouthMotion ourMouth() {
        MouthMotion mouth = new MouthMotion();
        mouth.speak(Speeches.speak(START, 1, TRACK), 0);
        return mouth;
    }

    private static Result measured(LongFunction<Mouth> mouth) {
        LipSyncMeasure measure = new LipSyncMeasure();
        measure.said(TRACK, START);
        for (long at = 0; at < START + TRACK.durationMicros() + 1_000_000; at += 40_000) {
            measure.shown(at, mouth.apply(at));
        }
        return measure.result();
    }

    private static Mouth open(double open) {
        return new Mouth(open, 0, 0, 0, 0, 0, 0);
    }
}
