package dev.nightshift.avatar.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import dev.nightshift.avatar.drawn.Pose.Body;
import dev.nightshift.avatar.drawn.Pose.Face;
import dev.nightshift.avatar.drawn.Pose.Gaze;
import dev.nightshift.avatar.drawn.Pose.Head;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.avatar.drawn.rig.RigSource;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Compares the hosts with pictures that a person has looked at. A difference writes both and their difference to
 * {@code target/golden/}; after looking at them, {@code -Dgolden.accept=true} takes the new ones over.
 */
class GoldenPictureTest {
    private static final int WIDTH = 200;

    @ParameterizedTest
    @ValueSource(strings = {"mira", "jonas"})
    void the_host_looks_as_approved(String host) {
        try (DrawnRig rig = DrawnRig.load(RigSource.shipped(host))) {
            List<Pictures> strip =
                    poses().stream().map(pose -> Pictures.of(rig, pose, WIDTH)).toList();
            assertThat(GoldenPicture.named("host-" + host).differenceTo(strip))
                    .as("share of visibly different pixels; see target/golden/")
                    .isLessThan(0.002);
        }
    }

    private static List<Pose> poses() {
        Arm wave = new Arm(ArmPose.REST, ArmPose.WAVE, 1, 0.3);
        Arm thumb = new Arm(ArmPose.REST, ArmPose.THUMB_UP, 1, 0);
        Arm together = new Arm(ArmPose.REST, ArmPose.TOGETHER, 1, 0);
        Arm rising = new Arm(ArmPose.REST, ArmPose.COUNT_TWO, 0.6, 0);
        return List.of(
                pose(Mouth.REST, new Face(0.4, 0, 0, 0, 0, 0, 0, 0), Head.STILL, Arm.RESTING, Arm.RESTING),
                pose(
                        new Mouth(0.9, 0.2, 0, 0.3, 0, 0.6, 0.1),
                        new Face(0.6, 0, 0.3, 0, 0.5, 0, 0, 0),
                        new Head(16, -4, 5),
                        wave,
                        Arm.RESTING),
                pose(
                        new Mouth(0.3, -0.6, 1, 0, 0, 0, 0),
                        new Face(0, 0.3, 0, 0.6, 0, 0, 0, 0.5),
                        new Head(-18, 8, -6),
                        rising,
                        thumb),
                pose(Mouth.REST, new Face(0.8, 0, 0, 0, 0, 0, 1, 1), Head.STILL, together, together));
    }

    private static Pose pose(Mouth mouth, Face face, Head head, Arm left, Arm right) {
        return new Pose(mouth, face, new Gaze(0.3, 0.1), head, new Body(0.5, 0.2, 0.1, 0.4, 0.4), left, right);
    }
}
