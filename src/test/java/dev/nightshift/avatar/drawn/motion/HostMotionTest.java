package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.Direction;
import dev.nightshift.avatar.Direction.Expression;
import dev.nightshift.avatar.Direction.Feel;
import dev.nightshift.avatar.Direction.Look;
import dev.nightshift.avatar.Direction.Speak;
import dev.nightshift.avatar.Direction.Target;
import dev.nightshift.avatar.drawn.Pose;
import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.media.SpeechTrack;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class HostMotionTest {
    private static final long PICTURE = 40_000;
    private static final long MINUTE = 60_000_000;

    @Property(tries = 8)
    void the_same_directions_and_seed_give_the_same_poses_however_often_one_looks(@ForAll long seed) {
        HostMotion every = directed(seed);
        HostMotion seldom = directed(seed);
        HostMotion odd = directed(seed);
        for (long at = 0; at < MINUTE / 2; at += PICTURE) {
            Pose pose = every.at(at);
            if (at % 7 == 0) {
                assertThat(seldom.at(at)).isEqualTo(pose);
            }
            odd.at(at - 13_333);
            assertThat(odd.at(at)).isEqualTo(pose);
            assertThat(odd.at(at)).isEqualTo(pose);
        }
    }

    @Test
    void another_seed_moves_otherwise() {
        assertThat(directed(1).at(MINUTE / 3)).isNotEqualTo(directed(2).at(MINUTE / 3));
    }

    @Property(tries = 6)
    void nothing_jumps_between_two_pictures(@ForAll long seed) {
        HostMotion motion = directed(seed);
        Pose before = motion.at(0);
        for (long at = PICTURE; at < MINUTE; at += PICTURE) {
            Pose pose = motion.at(at);
            assertThat(Math.abs(pose.head().yaw() - before.head().yaw())).isLessThan(2.5);
            assertThat(Math.abs(pose.head().pitch() - before.head().pitch())).isLessThan(2.6);
            assertThat(Math.abs(pose.head().roll() - before.head().roll())).isLessThan(1.3);
            assertThat(Math.abs(pose.body().sway() - before.body().sway())).isLessThan(0.08);
            assertThat(Math.abs(pose.body().hair() - before.body().hair())).isLessThan(0.4);
            assertThat(Math.abs(pose.face().browLeft() - before.face().browLeft()))
                    .isLessThan(0.6);
            assertThat(moved(before.left(), pose.left())).isLessThan(0.32);
            assertThat(moved(before.right(), pose.right())).isLessThan(0.32);
            before = pose;
        }
    }

    @Test
    void a_smile_comes_in_half_a_second_and_goes_in_one_or_two() {
        HostMotion motion = new HostMotion(new SplittableRandom(3), Sightlines.USUAL, 0);
        motion.direct(new Feel(1_000_000, new Expression(1, 0, 0, 0)));
        motion.direct(new Feel(4_000_000, new Expression(0, 0, 0, 0.8)));

        assertThat(motion.at(980_000).face().smile()).isCloseTo(Expression.FRIENDLY.smile(), within(0.15));
        assertThat(motion.at(1_600_000).face().smile()).isGreaterThan(0.85);
        assertThat(motion.at(4_500_000).face().smile()).isGreaterThan(0.3);
        assertThat(motion.at(4_600_000).face().concern()).isCloseTo(0.8, within(1e-9));
        assertThat(motion.at(6_100_000).face().smile()).isCloseTo(0, within(1e-9));
    }

    @Test
    void a_host_listening_to_comments_looks_there_and_keeps_its_head_nearly_still() {
        double restless = headTravel(Target.CAMERA);
        double listening = headTravel(Target.COMMENTS);

        assertThat(listening).isLessThan(0.8 * restless);
    }

    @Test
    void a_question_lifts_the_brows_and_tilts_the_head_at_its_end() {
        SpeechTrack track = Speeches.random(new SplittableRandom(2), 8, 60);
        double asked = browsAtEnd(track, true);
        double said = browsAtEnd(track, false);

        assertThat(asked).isGreaterThan(said + 0.3);
    }

    @Test
    void accents_are_nodded() {
        SpeechTrack track = Speeches.random(new SplittableRandom(2), 30, 60);
        Emphasis emphasis = new Emphasis(new Chance(new SplittableRandom(2)));
        PlannedSpeech speech = PlannedSpeech.of(Speeches.speak(1_000_000, 1, track));
        emphasis.plan(speech, 0);
        long nodded = speech.accents().stream()
                .filter(accent -> emphasis.nod(accent + 60_000) >= 1.9)
                .count();

        assertThat(nodded).isBetween(speech.accents().size() * 3L / 10, (long)
                speech.accents().size());
        for (long at = 0; at < 1_000_000 + track.durationMicros(); at += 10_000) {
            assertThat(emphasis.nod(at)).isBetween(-0.4, 4.3);
        }
    }

    @Test
    void too_many_speeches_and_directions_are_refused_and_counted() {
        HostMotion motion = new HostMotion(new SplittableRandom(3), Sightlines.USUAL, 0);
        for (int i = 0; i < Agenda.LIMIT + 5; i++) {
            motion.direct(Speeches.speak(1_000_000L * i, i, Speeches.track("a:900")));
        }
        for (int i = 0; i < Pending.LIMIT + 3; i++) {
            motion.direct(new Look(9_000_000, Target.PRODUCT));
        }

        assertThat(motion.omitted().speeches()).isEqualTo(5);
        assertThat(motion.omitted().directions()).isEqualTo(3);
    }

    @Test
    void unknown_letters_are_counted() {
        HostMotion motion = new HostMotion(new SplittableRandom(3), Sightlines.USUAL, 0);
        motion.direct(Speeches.speak(1_000_000, 1, Speeches.track("ж:90 a:100")));

        assertThat(motion.omitted().unknownLetters()).isEqualTo(1);
    }

    /** How far an arm went in the space of its poses, 1 from one pose to another, whatever its ends are called. */
    private static double moved(Arm before, Arm now) {
        double way = 0;
        for (Pose.ArmPose pose : Pose.ArmPose.values()) {
            way += Math.abs(share(now, pose) - share(before, pose)) / 2;
        }
        return way + 0.25 * Math.abs(now.swing() - before.swing());
    }

    private static double share(Arm arm, Pose.ArmPose pose) {
        return (arm.from() == pose ? 1 - arm.blend() : 0) + (arm.to() == pose ? arm.blend() : 0);
    }

    private static double headTravel(Target target) {
        HostMotion motion = new HostMotion(new SplittableRandom(3), Sightlines.USUAL, 0);
        motion.direct(new Look(500_000, target));
        double travel = 0;
        Pose before = motion.at(3_000_000);
        for (long at = 3_000_000; at < 4 * MINUTE; at += PICTURE) {
            Pose pose = motion.at(at);
            travel += Math.abs(pose.head().roll() - before.head().roll());
            before = pose;
        }
        return travel;
    }

    private static double browsAtEnd(SpeechTrack track, boolean question) {
        HostMotion motion = new HostMotion(new SplittableRandom(3), Sightlines.USUAL, 0);
        motion.direct(new Speak(1_000_000, 1, track, List.of(), question, false));
        return motion.at(1_000_000 + track.durationMicros()).face().browLeft();
    }

    /** A minute with everything in it: speeches, questions, moods, looks, a hush. */
    static HostMotion directed(long seed) {
        HostMotion motion = new HostMotion(new SplittableRandom(seed), Sightlines.USUAL, 0);
        for (Direction direction : directions(seed)) {
            motion.direct(direction);
        }
        return motion;
    }

    private static List<Direction> directions(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Direction> directions = new ArrayList<>();
        long at = 1_000_000;
        for (int i = 0; at < MINUTE; i++) {
            SpeechTrack track = Speeches.random(random, 10, 50);
            directions.add(new Speak(at, i, track, List.of(), i % 3 == 0, false));
            directions.add(new Feel(at, new Expression(random.nextDouble(), 0, 0, random.nextDouble())));
            directions.add(new Look(at, Target.values()[i % 3]));
            at += track.durationMicros() + random.nextLong(50_000, 900_000);
        }
        directions.add(new Direction.Hush(20_000_000, 3));
        return directions;
    }
}
