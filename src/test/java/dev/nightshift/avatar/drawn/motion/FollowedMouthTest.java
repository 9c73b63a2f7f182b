package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Follow;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Sounds made of the formants of vowels (Peterson and Barney 1952, men). */
class FollowedMouthTest {
    private static final int RATE = 16_000;
    private static final long PICTURE = 40_000;
    private static final double[] AH = {730, 1_090, 2_440};
    private static final double[] EE = {270, 2_290, 3_010};
    private static final double[] OO = {300, 870, 2_240};

    @Test
    void silence_and_the_noise_of_a_room_leave_the_mouth_exactly_at_rest() {
        SplittableRandom chance = new SplittableRandom(3);
        assertThat(mouths(50, i -> 0)).allMatch(mouth -> mouth == Mouth.REST);
        assertThat(mouths(100, i -> 0.002 * chance.nextDouble(-1, 1))).allMatch(mouth -> mouth == Mouth.REST);
    }

    @Test
    void it_opens_for_a_vowel_three_pictures_after_it_was_told_and_rests_after_it() {
        List<Mouth> mouths = mouths(60, i -> i >= 20 * 640 && i < 40 * 640 ? vowel(AH, i) : 0);
        int late = Follow.LATE;
        assertThat(mouths.subList(0, 19 + late)).allMatch(mouth -> mouth.open() == 0);
        assertThat(mouths.subList(22 + late, 38 + late)).allMatch(mouth -> mouth.open() > 0.5);
        assertThat(mouths.subList(42 + late, 60)).allMatch(mouth -> mouth == Mouth.REST);
    }

    @Test
    void ah_is_open_ee_is_wide_and_oo_is_round() {
        Mouth ah = held(AH);
        Mouth ee = held(EE);
        Mouth oo = held(OO);
        assertThat(ah.open()).isGreaterThan(2 * ee.open()).isGreaterThan(2 * oo.open());
        assertThat(ee.width()).isGreaterThan(0.3).isGreaterThan(ah.width() + 0.2);
        assertThat(oo.round()).isGreaterThan(0.5).isGreaterThan(ee.round() + 0.4);
    }

    @Test
    void hissing_shows_the_teeth_of_a_mouth_that_is_hardly_open() {
        SplittableRandom chance = new SplittableRandom(5);
        double[] before = new double[1];
        Mouth hiss = mouths(40, i -> {
                    double white = chance.nextDouble(-1, 1);
                    double high = white - before[0];
                    before[0] = white;
                    return i < 12 * 640 ? 0 : 0.15 * high;
                })
                .get(30);
        assertThat(hiss.teeth()).isGreaterThan(0.6);
        assertThat(hiss.open()).isBetween(0.05, 0.3);
    }

    @Test
    void a_voice_half_as_loud_opens_it_about_as_far_once_it_is_known() {
        double loud = mouths(100, i -> vowel(AH, i)).getLast().open();
        double soft = mouths(100, i -> 0.5 * vowel(AH, i)).getLast().open();
        assertThat(soft / loud).isBetween(0.8, 1.25);
    }

    @Test
    void when_nothing_is_told_any_more_the_mouth_is_the_planned_one() {
        FollowedMouth mouth = new FollowedMouth();
        for (int picture = 0; picture < 20; picture++) {
            mouth.hear(new Follow(picture * PICTURE, piece(picture, i -> vowel(AH, i))));
        }
        Mouth planned = new Mouth(0.2, 0, 0, 0, 0, 0, 0);
        assertThat(mouth.over(planned, 19 * PICTURE).open()).isGreaterThan(0.5);
        assertThat(mouth.over(planned, 21 * PICTURE)).isSameAs(planned);
    }

    private static Mouth held(double[] formants) {
        return mouths(50, i -> i < 12 * 640 ? 0 : vowel(formants, i)).get(40);
    }

    private static List<Mouth> mouths(int pictures, IntToDoubleFunction sound) {
        FollowedMouth mouth = new FollowedMouth();
        List<Mouth> mouths = new ArrayList<>();
        for (int picture = 0; picture < pictures; picture++) {
            mouth.hear(new Follow(picture * PICTURE, piece(picture, sound)));
            mouths.add(mouth.over(Mouth.REST, picture * PICTURE));
        }
        return mouths;
    }

    private static float[] piece(int picture, IntToDoubleFunction sound) {
        float[] samples = new float[Follow.SAMPLES];
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) sound.applyAsDouble(picture * Follow.SAMPLES + i);
        }
        return samples;
    }

    /** Harmonics of 110 Hz under resonances of 120 Hz, falling 6 dB an octave. */
    private static double vowel(double[] formants, int sample) {
        double sum = 0;
        for (int harmonic = 1; harmonic <= 60; harmonic++) {
            double hertz = 110.0 * harmonic;
            double gain = 0.004;
            for (int formant = 0; formant < formants.length; formant++) {
                double off = (hertz - formants[formant]) / 90;
                gain += Math.pow(0.5, formant) / (1 + off * off);
            }
            sum += gain * Math.sin(2 * Math.PI * hertz * sample / RATE + harmonic * harmonic);
        }
        return 0.15 * sum;
    }
}
