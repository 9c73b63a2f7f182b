package dev.nightshift.avatar.drawn;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.ArmPose;
import dev.nightshift.avatar.drawn.Pose.Body;
import dev.nightshift.avatar.drawn.Pose.Face;
import dev.nightshift.avatar.drawn.Pose.Gaze;
import dev.nightshift.avatar.drawn.Pose.Head;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.avatar.drawn.rig.Rig;
import dev.nightshift.avatar.drawn.rig.RigReader;
import dev.nightshift.avatar.drawn.rig.RigSource;
import dev.nightshift.avatar.drawn.svg.Fill;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"mira", "jonas"})
class DrawnRigTest {
    private final String host;

    @AutoClose
    private final DrawnRig rig;

    DrawnRigTest(String host) {
        this.host = host;
        this.rig = DrawnRig.load(RigSource.shipped(host));
    }

    @Test
    void the_host_stands_in_a_transparent_picture() {
        Pictures rest = Pictures.of(rig, Pose.REST);
        assertThat(rest.alpha(0, 0)).isZero();
        assertThat(rest.alpha(rig.width() - 1, 0)).isZero();
        assertThat(rest.alpha(rig.width() / 2, rig.height() / 4)).isEqualTo(255);
        assertThat(rest.alpha(rig.width() / 2, rig.height() - 1)).isEqualTo(255);
    }

    @Test
    void the_same_pose_gives_the_same_picture_whatever_was_drawn_before() {
        Pose pose = anyPose(new Random(1));
        Pictures first = Pictures.of(rig, pose);
        Pictures.of(rig, anyPose(new Random(2)));
        assertThat(Pictures.of(rig, pose).samePixels(first)).isTrue();
    }

    @Test
    void a_closed_mouth_shows_nothing_of_its_inside() {
        for (Mouth closed : List.of(
                Mouth.REST,
                new Mouth(0, 1, 0, 1, 0, 1, 1),
                new Mouth(0, -1, 1, 0, 1, 1, 0.5),
                new Mouth(0, 0.3, 0.3, 0.3, 0.3, 0.3, 0.3))) {
            for (double smile : new double[] {0, 1}) {
                assertThat(Pictures.of(rig, mouth(closed, smile)).having(insideOfMouth()))
                        .as("%s with smile %s", closed, smile)
                        .isZero();
            }
        }
    }

    @Test
    void an_open_mouth_shows_its_inside() {
        assertThat(Pictures.of(rig, mouth(new Mouth(1, 0, 0, 0, 0, 0.3, 0), 0)).having(insideOfMouth()))
                .isGreaterThan(100);
    }

    @Test
    void the_mouths_of_all_visemes_look_different() {
        List<Pictures> mouths = SheetMouths.VISEMES.stream()
                .map(mouth -> Pictures.of(rig, mouth(mouth, 0.3)))
                .toList();
        for (int i = 0; i < mouths.size(); i++) {
            for (int j = Math.max(2, i + 1); j < mouths.size(); j++) {
                assertThat(mouths.get(i).differing(mouths.get(j)))
                        .as("visemes %s and %s", i, j)
                        .isGreaterThan(40);
            }
        }
    }

    @Test
    void closed_lids_hide_the_eyes_in_every_mood() {
        for (Face mood : List.of(
                new Face(0, 0, 0, 0, 0, 0, 1, 1),
                new Face(1, 0, 0, 0, 0, 0, 1, 1),
                new Face(0, 0, 1, 0, 0, 0, 1, 1),
                new Face(0, 1, 0, 0, 0, 0, 1, 1),
                new Face(0, 0, 0, 1, 0, 0, 1, 1))) {
            Pose pose = new Pose(Mouth.REST, mood, Gaze.CAMERA, Head.STILL, Body.STILL, Arm.RESTING, Arm.RESTING);
            assertThat(Pictures.of(rig, pose).having(colourOf("iris-left", "pupil-left")))
                    .as("%s", mood)
                    .isLessThan(12);
        }
    }

    @Test
    void joints_and_neck_have_no_seams_in_any_pose() {
        Random random = new Random(7);
        Rig drawn = RigReader.read(RigSource.shipped(host));
        for (int i = 0; i < 60; i++) {
            Pose pose = anyPose(random);
            Pictures picture = Pictures.of(rig, pose);
            Joints joints = Joints.of(drawn, pose);
            joints.forEach((x, y) -> assertOpaqueAround(picture, x, y, pose));
        }
    }

    @Test
    void no_held_gesture_leaves_the_picture() {
        for (ArmPose held : ArmPose.values()) {
            Arm arm = new Arm(ArmPose.REST, held, 1, 0);
            Pictures picture =
                    Pictures.of(rig, new Pose(Mouth.REST, Face.NEUTRAL, Gaze.CAMERA, Head.STILL, Body.STILL, arm, arm));
            for (int y = 0; y < picture.height(); y++) {
                assertThat(picture.alpha(0, y)).as("left edge, %s", held).isZero();
                assertThat(picture.alpha(picture.width() - 1, y))
                        .as("right edge, %s", held)
                        .isZero();
            }
        }
    }

    @Test
    void drawing_leaves_hardly_any_garbage() {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        Random random = new Random(3);
        List<Pose> poses = java.util.stream.Stream.generate(() -> anyPose(random))
                .limit(20)
                .toList();
        try (Arena arena = Arena.ofConfined()) {
            VideoFrame frame = VideoFrame.allocate(arena, rig.width(), rig.height());
            long before = 0;
            for (int i = 0; i < 120; i++) {
                before = i == 20 ? threads.getCurrentThreadAllocatedBytes() : before;
                rig.draw(poses.get(i % poses.size()), frame);
            }
            assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 100)
                    .isLessThan(4096);
        }
    }

    private static void assertOpaqueAround(Pictures picture, double x, double y, Pose pose) {
        for (int dx = -8; dx <= 8; dx += 4) {
            for (int dy = -8; dy <= 8; dy += 4) {
                int px = (int) x + dx;
                int py = (int) y + dy;
                if (px >= 0 && py >= 0 && px < picture.width() && py < picture.height()) {
                    assertThat(picture.alpha(px, py))
                            .as("(%s, %s) in %s", px, py, pose)
                            .isEqualTo(255);
                }
            }
        }
    }

    private int insideOfMouth() {
        return colourOf("mouth", "mouth-inside");
    }

    private int colourOf(String group, String shape) {
        return RigReader.read(RigSource.shipped(host)).group(group).shapes().stream()
                .filter(candidate -> candidate.id().equals(shape))
                .map(found -> ((Fill.Solid) found.fill()).argb())
                .findFirst()
                .orElseThrow();
    }

    private static Pose mouth(Mouth mouth, double smile) {
        Face face = new Face(smile, 0, 0, 0, 0, 0, 0, 0);
        return new Pose(mouth, face, Gaze.CAMERA, Head.STILL, Body.STILL, Arm.RESTING, Arm.RESTING);
    }

    private static Pose anyPose(Random random) {
        return new Pose(
                new Mouth(random.nextDouble(), spread(random), random.nextDouble(), random.nextDouble(), 0, 0.5, 0.5),
                new Face(random.nextDouble(), 0, random.nextDouble(), 0, spread(random), spread(random), 0, 0),
                new Gaze(spread(random), spread(random)),
                new Head(20 * spread(random), 12 * spread(random), 10 * spread(random)),
                new Body(random.nextDouble(), spread(random), random.nextDouble(), spread(random), spread(random)),
                anyArm(random),
                anyArm(random));
    }

    private static Arm anyArm(Random random) {
        ArmPose[] all = ArmPose.values();
        return new Arm(
                all[random.nextInt(all.length)], all[random.nextInt(all.length)], random.nextDouble(), spread(random));
    }

    private static double spread(Random random) {
        return random.nextDouble() * 2 - 1;
    }
}
