package dev.nightshift.avatar.drawn.motion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.drawn.Pose;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;

/** Ten minutes of a host to whom nobody tells anything. */
class IdleMotionTest {
    private static final int PICTURES = 15_000;
    private static final Pose[] POSES = poses();

    @Test
    void nothing_of_the_head_or_the_trunk_repeats_with_a_period() {
        assertThat(worstEcho(pose -> pose.head().yaw())).isLessThan(0.45);
        assertThat(worstEcho(pose -> pose.head().pitch())).isLessThan(0.45);
        assertThat(worstEcho(pose -> pose.head().roll())).isLessThan(0.45);
        assertThat(worstEcho(pose -> pose.gaze().x())).isLessThan(0.45);
    }

    @Test
    void the_echo_measure_tells_a_loop() {
        double[] loop = new double[PICTURES];
        for (int i = 0; i < PICTURES; i++) {
            loop[i] = POSES[i % 500].head().yaw();
        }
        assertThat(worstEcho(loop)).isGreaterThan(0.9);
    }

    @Test
    void the_mouth_rests() {
        assertThat(POSES).allMatch(pose -> pose.mouth() == Mouth.REST);
    }

    @Test
    void the_hands_are_mostly_together_and_else_beside_the_body_for_6_to_20_seconds() {
        int together = 0;
        int since = 0;
        for (int i = 1; i < PICTURES; i++) {
            ArmPose pose = POSES[i].left().to();
            together += pose == ArmPose.TOGETHER ? 1 : 0;
            assertThat(pose).isIn(ArmPose.TOGETHER, ArmPose.REST);
            assertThat(POSES[i].right().to()).isEqualTo(pose);
            if (pose != POSES[i - 1].left().to()) {
                assertThat((i - since) * 0.04).isBetween(6.0, 21.0);
                since = i;
            }
        }
        assertThat(together).isBetween(PICTURES / 2, PICTURES * 9 / 10);
    }

    @Test
    void the_arms_never_jump() {
        for (int i = 1; i < PICTURES; i++) {
            Pose.Arm before = POSES[i - 1].left();
            Pose.Arm arm = POSES[i].left();
            double way = arm.to() == before.to() ? arm.blend() - before.blend() : arm.blend();
            assertThat(Math.abs(way)).isLessThan(0.2);
        }
    }

    @Test
    void the_head_drifts_by_degrees_and_never_by_much() {
        double most = 0;
        double sum = 0;
        for (Pose pose : POSES) {
            most = Math.max(most, Math.abs(pose.head().yaw()));
            sum += pose.head().roll() * pose.head().roll();
        }
        assertThat(most).isBetween(4.0, 14.0);
        assertThat(Math.sqrt(sum / PICTURES)).isBetween(0.4, 2.0);
    }

    @Test
    void the_drift_lies_below_0_3_hertz() {
        PinkNoise noise = new PinkNoise(5, 1.8, 4);
        double slow = 0;
        double fast = 0;
        for (double hertz = 0.02; hertz < 2; hertz += 0.02) {
            double power = power(noise, hertz);
            slow += hertz <= 0.3 ? power : 0;
            fast += hertz > 0.3 ? power : 0;
        }
        assertThat(slow).isGreaterThan(20 * fast);
    }

    @Test
    void the_weight_shifts_and_the_hair_follows_the_head() {
        double least = 1;
        double most = -1;
        double hair = 0;
        for (Pose pose : POSES) {
            least = Math.min(least, pose.body().sway());
            most = Math.max(most, pose.body().sway());
            hair = Math.max(hair, Math.abs(pose.body().hair()));
        }
        assertThat(least).isBetween(-1.0, -0.35);
        assertThat(most).isBetween(0.35, 1.0);
        assertThat(hair).isBetween(0.1, 1.0);
    }

    @Test
    void the_eyes_hold_their_target_while_the_head_moves() {
        int held = 0;
        for (int i = 1; i < PICTURES; i++) {
            double room = 25 * (POSES[i].gaze().x() - POSES[i - 1].gaze().x())
                    + POSES[i].head().yaw()
                    - POSES[i - 1].head().yaw();
            held += Math.abs(room) < 1e-9 ? 1 : 0;
        }
        assertThat(held).isGreaterThan(PICTURES * 9 / 10);
    }

    private static Pose[] poses() {
        HostMotion motion = new HostMotion(new SplittableRandom(21), Sightlines.USUAL, 0);
        Pose[] poses = new Pose[PICTURES];
        for (int i = 0; i < PICTURES; i++) {
            poses[i] = motion.at(i * 40_000L);
        }
        return poses;
    }

    private static double worstEcho(ToDoubleFunction<Pose> control) {
        double[] values = new double[PICTURES];
        for (int i = 0; i < PICTURES; i++) {
            values[i] = control.applyAsDouble(POSES[i]);
        }
        return worstEcho(values);
    }

    /** The largest autocorrelation at any lag from 8 s to 3 min. */
    private static double worstEcho(double[] values) {
        double worst = 0;
        for (int lag = 200; lag < 4500; lag += 5) {
            worst = Math.max(worst, correlation(values, lag));
        }
        return worst;
    }

    private static double correlation(double[] values, int lag) {
        int n = values.length - lag;
        double sx = 0, sy = 0, sxx = 0, syy = 0, sxy = 0;
        for (int i = 0; i < n; i++) {
            double x = values[i];
            double y = values[i + lag];
            sx += x;
            sy += y;
            sxx += x * x;
            syy += y * y;
            sxy += x * y;
        }
        return (n * sxy - sx * sy) / Math.sqrt((n * sxx - sx * sx) * (n * syy - sy * sy));
    }

    private static double power(PinkNoise noise, double hertz) {
        double re = 0;
        double im = 0;
        for (int i = 0; i < 5000; i++) {
            double window = Math.sin(Math.PI * i / 5000);
            re += window * noise.at(i * 40_000L) * Math.cos(2 * Math.PI * hertz * i * 0.04);
            im += window * noise.at(i * 40_000L) * Math.sin(2 * Math.PI * hertz * i * 0.04);
        }
        return re * re + im * im;
    }
}
