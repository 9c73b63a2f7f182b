package dev.nightshift.avatar.drawn.motion;

import static java.util.Comparator.comparingLong;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.Direction.Gesture;
import dev.nightshift.avatar.Direction.GestureMark;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class GestureTest {
    private static final long START = 2_000_000;
    private static final SpeechTrack TRACK = Speeches.random(new SplittableRandom(9), 14, 60);

    @Test
    void a_wished_gesture_has_its_stroke_0_to_120_ms_before_an_accented_vowel() {
        long mark = accents().get(2) - START;
        GestureStroke stroke = planned(mark, Gesture.THUMB_UP).getFirst();

        assertThat(accents().get(2) - stroke.stroke()).isBetween(0L, 120_000L);
        assertThat(stroke.stroke() - stroke.prepare()).isBetween(300_000L, 500_000L);
        assertThat(stroke.retract() - stroke.stroke()).isBetween(700_000L, 1_700_000L);
    }

    @Test
    void a_gesture_that_is_wished_too_late_is_passed_over_and_counted() {
        GestureScheduler scheduler = new GestureScheduler(new Chance(new SplittableRandom(1)), 0);
        Speak speech = wish(accents().getFirst() - START, Gesture.WAVE);
        long late = START + TRACK.durationMicros();

        assertThat(scheduler.plan(speech, PlannedSpeech.of(speech), Target.CAMERA, late))
                .isEmpty();
        assertThat(scheduler.passed()).isEqualTo(1);
    }

    @Property(tries = 40)
    void strokes_are_never_closer_than_three_seconds_and_no_own_gesture_follows_itself(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        GestureScheduler scheduler = new GestureScheduler(new Chance(random), 0);
        List<GestureStroke> strokes = new ArrayList<>();
        long at = START;
        for (int i = 0; i < 12; i++) {
            SpeechTrack track = Speeches.random(random, 12, 50);
            Speak speech = Speeches.speak(at, i, track);
            strokes.addAll(scheduler.plan(speech, PlannedSpeech.of(speech), Target.CAMERA, at - 1_000_000));
            at += track.durationMicros() + 300_000;
        }

        assertThat(strokes).hasSizeGreaterThan(3);
        for (int i = 1; i < strokes.size(); i++) {
            assertThat(strokes.get(i).stroke() - strokes.get(i - 1).stroke()).isGreaterThanOrEqualTo(3_000_000);
            assertThat(strokes.get(i).gesture()).isNotEqualTo(strokes.get(i - 1).gesture());
        }
    }

    @Test
    void a_long_sentence_with_a_wish_has_gestures_of_the_hosts_own_around_it() {
        SpeechTrack track = Speeches.random(new SplittableRandom(9), 60, 60);
        long wished = Accents.of(track, START).getLast() - START;
        Speak speech = new Speak(START, 1, track, List.of(new GestureMark(wished, Gesture.THUMB_UP)), false, false);
        List<GestureStroke> strokes = new GestureScheduler(new Chance(new SplittableRandom(1)), 0)
                .plan(speech, PlannedSpeech.of(speech), Target.CAMERA, 0);

        assertThat(strokes).hasSizeGreaterThan(1).isSortedAccordingTo(comparingLong(GestureStroke::stroke));
        assertThat(strokes.getLast().gesture()).isEqualTo(Gesture.THUMB_UP);
        for (int i = 1; i < strokes.size(); i++) {
            assertThat(strokes.get(i).stroke() - strokes.get(i - 1).stroke()).isGreaterThanOrEqualTo(3_000_000);
        }
    }

    @Test
    void a_sober_sentence_has_only_the_gestures_that_are_wished() {
        long mark = accents().getLast() - START;
        Speak speech = new Speak(START, 1, TRACK, List.of(new GestureMark(mark, Gesture.POINT_CARD)), false, true);

        assertThat(new GestureScheduler(new Chance(new SplittableRandom(1)), 0)
                        .plan(speech, PlannedSpeech.of(speech), Target.CAMERA, 0))
                .extracting(GestureStroke::gesture)
                .containsExactly(Gesture.POINT_CARD);
    }

    @Test
    void wished_gestures_closer_than_three_seconds_are_moved_apart_or_passed_over() {
        List<GestureMark> marks = new ArrayList<>();
        for (long accent : accents()) {
            marks.add(new GestureMark(accent - START, Gesture.OPEN_PALM));
        }
        Speak speech = new Speak(START, 1, TRACK, marks, false, false);
        GestureScheduler scheduler = new GestureScheduler(new Chance(new SplittableRandom(1)), 0);
        List<GestureStroke> strokes = scheduler.plan(speech, PlannedSpeech.of(speech), Target.CAMERA, 0);

        assertThat(strokes).isNotEmpty();
        assertThat(scheduler.passed()).isEqualTo(marks.size() - strokes.size()).isPositive();
        for (int i = 1; i < strokes.size(); i++) {
            assertThat(strokes.get(i).stroke() - strokes.get(i - 1).stroke()).isGreaterThanOrEqualTo(3_000_000);
        }
    }

    @Test
    void an_own_gesture_that_has_not_begun_gives_way_to_a_wished_one() {
        HostMotion motion = new HostMotion(new SplittableRandom(4), Sightlines.USUAL, 0);
        motion.direct(Speeches.speak(START, 1, TRACK));
        long next = START + TRACK.durationMicros() + 200_000;
        long mark = PlannedSpeech.of(Speeches.speak(next, 2, TRACK)).accents().getFirst();
        motion.direct(new Speak(next, 2, TRACK, List.of(new GestureMark(mark - next, Gesture.WAVE)), false, false));

        assertThat(motion.omitted().gestures()).isZero();
        Hands waving = poses(motion, mark);
        assertThat(Set.of(waving.left().to(), waving.right().to())).contains(ArmPose.WAVE);
    }

    @Test
    void the_arm_on_the_cards_side_points() {
        assertThat(pointing(Sightlines.USUAL).left().to()).isEqualTo(ArmPose.POINT_CARD);
        assertThat(pointing(new Sightlines(15, 10, -12, 4)).right().to()).isEqualTo(ArmPose.POINT_CARD);
    }

    @Test
    void folded_hands_need_both_arms() {
        HostMotion motion = speaking(Gesture.TOGETHER, Sightlines.USUAL);
        Hands at = poses(motion, accents().get(2) + 100_000);

        assertThat(at.left().to()).isEqualTo(ArmPose.TOGETHER);
        assertThat(at.right().to()).isEqualTo(ArmPose.TOGETHER);
    }

    @Test
    void over_minutes_of_speech_both_arms_and_several_gestures_are_used() {
        HostMotion motion = new HostMotion(new SplittableRandom(8), Sightlines.USUAL, 0);
        SplittableRandom random = new SplittableRandom(8);
        Set<ArmPose> left = EnumSet.noneOf(ArmPose.class);
        Set<ArmPose> right = EnumSet.noneOf(ArmPose.class);
        long end = START;
        for (long now = 0; now < 180_000_000; now += 40_000) {
            if (now + 1_000_000 > end) {
                SpeechTrack track = Speeches.random(random, 12, 50);
                motion.direct(Speeches.speak(end, now, track));
                end += track.durationMicros() + 300_000;
            }
            left.add(motion.at(now).left().to());
            right.add(motion.at(now).right().to());
        }

        assertThat(left).contains(ArmPose.OPEN_PALM, ArmPose.TOGETHER, ArmPose.REST);
        assertThat(right).contains(ArmPose.OPEN_PALM, ArmPose.TOGETHER, ArmPose.REST);
    }

    @Test
    void a_hush_takes_the_gesture_back_in_600_to_900_ms() {
        HostMotion motion = speaking(Gesture.COUNT_ONE, Sightlines.USUAL);
        long stroke = accents().get(2);
        motion.at(stroke);
        motion.direct(new dev.nightshift.avatar.Direction.Hush(stroke, 1));

        assertThat(gesturing(motion, stroke + 100_000)).isGreaterThan(0.8);
        assertThat(gesturing(motion, stroke + 1_000_000)).isBetween(-0.1, 0.1);
        assertThat(gesturing(motion, stroke + 1_500_000)).isZero();
    }

    @Property(tries = 20)
    void an_arm_goes_on_from_the_pose_it_is_in_also_when_speeches_break_off(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        HostMotion motion = new HostMotion(new SplittableRandom(seed), Sightlines.USUAL, 0);
        Arm before = motion.at(0).left();
        long end = START;
        for (long now = 0; now < 60_000_000; now += 40_000) {
            if (now + 1_000_000 > end) {
                SpeechTrack track = Speeches.random(random, 12, 50);
                motion.direct(Speeches.speak(end, now, track));
                boolean breaksOff = random.nextInt(3) == 0;
                long cut = end + random.nextLong(track.durationMicros());
                motion.direct(new dev.nightshift.avatar.Direction.Hush(breaksOff ? cut : Long.MAX_VALUE, now));
                end += track.durationMicros() + 300_000;
            }
            Arm arm = motion.at(now).left();
            assertThat(step(before, arm)).as("%s then %s", before, arm).isLessThan(0.35);
            before = arm;
        }
    }

    /** How far an arm went from one picture to the next: the change of each pose's share in it. */
    private static double step(Arm before, Arm arm) {
        double most = 0;
        for (ArmPose pose : ArmPose.values()) {
            most = Math.max(most, Math.abs(share(before, pose) - share(arm, pose)));
        }
        return most;
    }

    private static double share(Arm arm, ArmPose pose) {
        return (arm.from() == pose ? 1 - arm.blend() : 0) + (arm.to() == pose ? arm.blend() : 0);
    }

    private record Hands(Arm left, Arm right) {}

    private static Hands poses(HostMotion motion, long at) {
        var pose = motion.at(at);
        return new Hands(pose.left(), pose.right());
    }

    private static double gesturing(HostMotion motion, long at) {
        Hands arms = poses(motion, at);
        Arm arm = arms.right().to() == ArmPose.COUNT_ONE ? arms.right() : arms.left();
        return arm.to() == ArmPose.COUNT_ONE ? arm.blend() : 0;
    }

    private static Hands pointing(Sightlines sightlines) {
        return poses(speaking(Gesture.POINT_CARD, sightlines), accents().get(2));
    }

    private static HostMotion speaking(Gesture gesture, Sightlines sightlines) {
        HostMotion motion = new HostMotion(new SplittableRandom(4), sightlines, 0);
        motion.direct(wish(accents().get(2) - START, gesture));
        return motion;
    }

    private static List<GestureStroke> planned(long mark, Gesture gesture) {
        Speak speech = wish(mark, gesture);
        return new GestureScheduler(new Chance(new SplittableRandom(1)), 0)
                .plan(speech, PlannedSpeech.of(speech), Target.CAMERA, 0);
    }

    private static Speak wish(long mark, Gesture gesture) {
        return new Speak(START, 1, TRACK, List.of(new GestureMark(mark, gesture)), false, false);
    }

    private static List<Long> accents() {
        return Accents.of(TRACK, START);
    }
}
