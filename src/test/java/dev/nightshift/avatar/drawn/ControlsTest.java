package dev.nightshift.avatar.drawn;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.drawn.Pose.Arm;
import dev.nightshift.avatar.drawn.Pose.Body;
import dev.nightshift.avatar.drawn.Pose.Face;
import dev.nightshift.avatar.drawn.Pose.Gaze;
import dev.nightshift.avatar.drawn.Pose.Head;
import dev.nightshift.avatar.drawn.Pose.Mouth;
import dev.nightshift.avatar.drawn.rig.Control;
import org.junit.jupiter.api.Test;

class ControlsTest {
    private final Controls controls = new Controls(0.3);

    @Test
    void a_lid_sinks_with_a_downward_gaze_and_still_closes_fully() {
        controls.set(looking(1, 0));
        assertThat(controls.of(Control.LID_LEFT)).isEqualTo(0.3, within(1e-9));
        controls.set(looking(1, 1));
        assertThat(controls.of(Control.LID_LEFT)).isEqualTo(1, within(1e-9));
        controls.set(looking(-1, 0));
        assertThat(controls.of(Control.LID_LEFT)).isZero();
    }

    @Test
    void lips_count_as_apart_from_a_small_opening_on() {
        controls.set(opened(0));
        assertThat(controls.of(Control.PARTED)).isZero();
        controls.set(opened(0.14));
        assertThat(controls.of(Control.PARTED)).isEqualTo(1, within(1e-9));
    }

    @Test
    void an_overshooting_mouth_neither_bites_nor_unhinges() {
        controls.set(opened(-0.05));
        assertThat(controls.of(Control.OPEN)).isZero();
        controls.set(opened(1.2));
        assertThat(controls.of(Control.OPEN)).isEqualTo(1);
    }

    private static Pose looking(double down, double lid) {
        return new Pose(
                Mouth.REST,
                new Face(0, 0, 0, 0, 0, 0, lid, lid),
                new Gaze(0, down),
                Head.STILL,
                Body.STILL,
                Arm.RESTING,
                Arm.RESTING);
    }

    private static Pose opened(double open) {
        return new Pose(
                new Mouth(open, 0, 0, 0, 0, 0, 0),
                Face.NEUTRAL,
                Gaze.CAMERA,
                Head.STILL,
                Body.STILL,
                Arm.RESTING,
                Arm.RESTING);
    }
}
