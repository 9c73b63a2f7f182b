package dev.nightshift.avatar.drawn.motion;

import static dev.nightshift.avatar.drawn.motion.Speeches.speak;
import static dev.nightshift.avatar.drawn.motion.Speeches.track;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.media.Phone;
import dev.nightshift.media.SpeechTrack;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class MouthMotionTest {
    private static final long PICTURE = 40_000;
    private static final long START = 1_000_000;

    @Property(tries = 150)
    void every_p_b_m_is_seen_closed_whatever_the_timing_and_the_phase_of_the_pictures(
            @ForAll long seed, @ForAll @IntRange(min = 0, max = 39_999) int phase) {
        SpeechTrack track = Speeches.random(new SplittableRandom(seed), 12, 40);
        MouthMotion mouth = told(track);

        for (Phone phone : track.phones()) {
            if ("pbm".contains(phone.ipa()) && !phone.isPause()) {
                assertThat(seenClosed(mouth, START + phone.startMicros(), START + phone.endMicros(), phase))
                        .as("%s in %s", phone, track)
                        .isTrue();
            }
        }
    }

    @Property(tries = 100)
    void a_hasty_p_b_m_is_seen_closed_within_a_picture_of_its_sound(
            @ForAll @LongRange(min = 8, max = 39) long millis, @ForAll @IntRange(min = 0, max = 39_999) int phase) {
        MouthMotion mouth = told(track("a:90 m:" + millis + " 'a:90"));

        long start = START + 90_000;
        assertThat(seenClosed(mouth, start - 16_000, start + 1000 * millis + 16_000, phase))
                .isTrue();
    }

    @Property(tries = 60)
    void in_pauses_the_mouth_is_exactly_at_rest_once_it_had_time(@ForAll long seed) {
        SpeechTrack track = Speeches.random(new SplittableRandom(seed), 15, 40);
        MouthMotion mouth = told(track);

        for (Phone phone : track.phones().subList(0, track.phones().size() - 1)) {
            long length = phone.endMicros() - phone.startMicros();
            if (phone.isPause() && length > Island.PAUSE) {
                long rest = START + phone.startMicros() + Math.clamp(length / 2, 120_000, 200_000);
                long leave = START + phone.endMicros() - 100_000;
                assertThat(mouth.at(rest)).isSameAs(Mouth.REST);
                assertThat(mouth.at(Math.max(rest, leave))).isSameAs(Mouth.REST);
            }
        }
        assertThat(mouth.at(START + track.durationMicros() + 200_000)).isSameAs(Mouth.REST);
    }

    @Property(tries = 60)
    void no_control_leaves_its_range_or_jumps(@ForAll long seed) {
        SpeechTrack track = Speeches.random(new SplittableRandom(seed), 12, 50);
        MouthMotion mouth = told(track);
        Mouth before = mouth.at(0);
        for (long at = 0; at < START + track.durationMicros() + 300_000; at += 5_000) {
            Mouth now = mouth.at(at);
            assertThat(now.open()).isBetween(0.0, 1.0);
            assertThat(now.round()).isBetween(0.0, 1.0);
            assertThat(now.width()).isBetween(-1.0, 1.0);
            assertThat(Math.abs(now.open() - before.open()))
                    .as("opening at %d", at)
                    .isLessThan(0.13);
            assertThat(Math.abs(now.round() - before.round()))
                    .as("rounding at %d", at)
                    .isLessThan(0.13);
            assertThat(Math.abs(now.lowerTuck() - before.lowerTuck()))
                    .as("tuck at %d", at)
                    .isLessThan(0.16);
            before = now;
        }
    }

    @Test
    void the_lips_lead_the_sound_by_80_to_120_ms() {
        MouthMotion mouth = told(track("'a:150 d:80 a:100"));

        assertThat(mouth.at(START - 110_000)).isSameAs(Mouth.REST);
        assertThat(mouth.at(START - 80_000).open()).isPositive();
        assertThat(mouth.at(START).open()).isGreaterThan(0.7);
    }

    @Test
    void rounding_spreads_over_the_consonants_before_a_rounded_vowel() {
        double beforeU =
                told(track("i:100 s:80 t:80 'u:150")).at(START + 170_000).round();
        double beforeI =
                told(track("i:100 s:80 t:80 'i:150")).at(START + 170_000).round();

        assertThat(beforeU).isGreaterThan(0.3);
        assertThat(beforeI).isLessThan(0.05);
    }

    @Test
    void the_lower_lip_touches_the_teeth_on_f_and_v_and_nowhere_else() {
        MouthMotion mouth = told(track("a:120 f:90 'a:150 v:60 a:120 s:100 m:80"));

        assertThat(mouth.at(START + 150_000).lowerTuck()).isEqualTo(1);
        assertThat(mouth.at(START + 150_000).open()).isBetween(0.02, 0.15);
        assertThat(mouth.at(START + 285_000).lowerTuck()).isZero();
        assertThat(mouth.at(START + 380_000).lowerTuck()).isEqualTo(1);
        assertThat(mouth.at(START + 590_000).lowerTuck()).isZero();
    }

    @Test
    void stress_opens_the_mouth_and_haste_closes_it() {
        assertThat(widest("t:80 'a:140 t:80"))
                .isGreaterThan(widest("t:80 a:140 t:80") + 0.1)
                .isGreaterThan(widest("t:80 'a:50 t:80") + 0.2);
    }

    @Test
    void a_first_and_a_last_bilabial_keep_the_lips_closed_to_the_rest() {
        MouthMotion mouth = told(track("m:80 'a:150 m:90"));

        for (long at = START - 120_000; at < START + 60_000; at += 5_000) {
            assertThat(mouth.at(at).open()).isZero();
        }
        for (long at = START + 230_000; at < START + 700_000; at += 5_000) {
            assertThat(mouth.at(at).open()).isZero();
        }
    }

    @Test
    void a_speech_that_follows_at_once_is_co_articulated_across_the_border() {
        long border = START + 200_000;
        MouthMotion joined = told(track("'a:120 s:80"));
        joined.speak(speak(border + 60_000, 2, track("'u:200")), 0);
        MouthMotion alone = told(track("'a:120 s:80"));

        assertThat(joined.at(border - 10_000).round())
                .isGreaterThan(alone.at(border - 10_000).round() + 0.3);
        assertThat(joined.at(border + 30_000).open()).isPositive();
    }

    @Test
    void a_speech_after_a_longer_gap_begins_from_rest() {
        MouthMotion mouth = told(track("'a:120 s:80"));
        mouth.speak(speak(START + 200_000 + 400_000, 2, track("'u:200")), 0);

        assertThat(mouth.at(START + 200_000 + 250_000)).isSameAs(Mouth.REST);
        assertThat(mouth.at(START + 200_000 + 500_000).round()).isGreaterThan(0.8);
    }

    @Test
    void a_hush_in_mid_word_closes_the_mouth_in_120_to_200_ms_without_a_jump() {
        MouthMotion mouth = told(track("d:60 'a:300 s:100 'a:300"));
        long hush = START + 200_000;
        double before = mouth.at(hush).open();
        mouth.hush(1, hush);

        assertThat(before).isGreaterThan(0.7);
        assertThat(mouth.at(hush).open()).isCloseTo(before, within(0.01));
        assertThat(mouth.at(hush + 60_000).open()).isBetween(0.2, before);
        assertThat(mouth.at(hush + 100_000)).isNotSameAs(Mouth.REST);
        assertThat(mouth.at(hush + 200_000)).isSameAs(Mouth.REST);
        assertThat(mouth.at(hush + 400_000)).isSameAs(Mouth.REST);
    }

    @Test
    void a_hush_of_one_speech_leaves_the_next_one_alone() {
        MouthMotion mouth = told(track("'a:800"));
        mouth.speak(speak(START + 850_000, 2, track("'a:300")), 0);
        mouth.hush(1, START + 200_000);

        assertThat(mouth.at(START + 500_000)).isSameAs(Mouth.REST);
        assertThat(mouth.at(START + 1_000_000).open()).isGreaterThan(0.8);
    }

    @Test
    void a_hush_of_the_coming_speech_leaves_the_present_one_alone() {
        MouthMotion mouth = told(track("'a:800"));
        mouth.speak(speak(START + 850_000, 2, track("'a:300")), 0);
        mouth.hush(2, START + 200_000);

        assertThat(mouth.at(START + 600_000).open()).isGreaterThan(0.8);
        assertThat(mouth.at(START + 1_050_000)).isSameAs(Mouth.REST);
    }

    @Test
    void a_speech_told_late_opens_the_mouth_from_where_it_is() {
        MouthMotion mouth = new MouthMotion();
        mouth.speak(speak(START, 1, track("'a:500")), START + 100_000);

        assertThat(mouth.at(START + 100_000)).isSameAs(Mouth.REST);
        assertThat(mouth.at(START + 120_000).open()).isLessThan(0.2);
        assertThat(mouth.at(START + 220_000).open()).isGreaterThan(0.8);
    }

    private static MouthMotion told(SpeechTrack track) {
        MouthMotion mouth = new MouthMotion();
        mouth.speak(speak(START, 1, track), 0);
        return mouth;
    }

    private static double widest(String written) {
        MouthMotion mouth = told(track(written));
        double widest = 0;
        for (long at = START - 100_000; at < START + 600_000; at += 5_000) {
            widest = Math.max(widest, mouth.at(at).open());
        }
        return widest;
    }

    private static boolean seenClosed(MouthMotion mouth, long from, long until, int phase) {
        long first = Math.ceilDiv(from - phase, PICTURE) * PICTURE + phase;
        for (long at = first; at <= until; at += PICTURE) {
            if (mouth.at(at).open() == 0) {
                return true;
            }
        }
        return false;
    }
}
