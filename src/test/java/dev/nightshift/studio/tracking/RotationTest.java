package dev.nightshift.studio.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.HeadPose;
import org.junit.jupiter.api.Test;

class RotationTest {
    private static final double[] HEAD = {-1, -1, 0, 1, -1, 0, 0, 0, -1, 0, 1.2, 0.3, 0, -1.5, 0.4};

    @Test
    void a_head_that_was_not_turned_has_no_pose() {
        HeadPose pose = Rotation.pose(Rotation.between(HEAD, HEAD));

        assertThat(pose.yaw()).isCloseTo(0, within(0.01f));
        assertThat(pose.pitch()).isCloseTo(0, within(0.01f));
        assertThat(pose.roll()).isCloseTo(0, within(0.01f));
    }

    @Test
    void a_nose_to_the_pictures_right_is_positive_yaw() {
        double angle = Math.toRadians(30);
        HeadPose pose = pose(
                new double[][] {{Math.cos(angle), 0, -Math.sin(angle)}, {0, 1, 0}, {Math.sin(angle), 0, Math.cos(angle)}
                });

        assertThat(pose.yaw()).isCloseTo(30, within(0.1f));
        assertThat(pose.pitch()).isCloseTo(0, within(0.1f));
        assertThat(pose.roll()).isCloseTo(0, within(0.1f));
    }

    @Test
    void a_nose_that_points_down_is_positive_pitch() {
        double angle = Math.toRadians(20);
        HeadPose pose = pose(
                new double[][] {{1, 0, 0}, {0, Math.cos(angle), -Math.sin(angle)}, {0, Math.sin(angle), Math.cos(angle)}
                });

        assertThat(pose.pitch()).isCloseTo(20, within(0.1f));
        assertThat(pose.yaw()).isCloseTo(0, within(0.1f));
    }

    @Test
    void a_head_that_leans_clockwise_is_positive_roll() {
        double angle = Math.toRadians(12);
        HeadPose pose = pose(
                new double[][] {{Math.cos(angle), -Math.sin(angle), 0}, {Math.sin(angle), Math.cos(angle), 0}, {0, 0, 1}
                });

        assertThat(pose.roll()).isCloseTo(12, within(0.1f));
    }

    private static HeadPose pose(double[][] rotation) {
        double[] turned = new double[HEAD.length];
        for (int i = 0; i < HEAD.length; i += 3) {
            for (int row = 0; row < 3; row++) {
                turned[i + row] =
                        rotation[row][0] * HEAD[i] + rotation[row][1] * HEAD[i + 1] + rotation[row][2] * HEAD[i + 2];
            }
        }
        return Rotation.pose(Rotation.between(HEAD, turned));
    }
}
