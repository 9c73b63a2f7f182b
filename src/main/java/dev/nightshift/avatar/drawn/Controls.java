package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.Control;

/** The values of all controls at the moment that is drawn, indexed by {@link Control#ordinal()}. */
final class Controls {
    private static final double YAW_RANGE = 20;
    private static final double PITCH_RANGE = 12;
    /** The opening at which the lips count as apart. */
    private static final double PARTED_AT = 0.14;

    private final double[] values = new double[Control.values().length];
    private final double lidsFollowGaze;

    Controls(double lidsFollowGaze) {
        this.lidsFollowGaze = lidsFollowGaze;
    }

    double[] values() {
        return values;
    }

    double of(Control control) {
        return values[control.ordinal()];
    }

    void set(Pose pose) {
        mouth(pose.mouth());
        face(pose.face(), pose.gaze());
        put(Control.YAW, pose.head().yaw() / YAW_RANGE);
        put(Control.PITCH, pose.head().pitch() / PITCH_RANGE);
        put(Control.BREATH, pose.body().breath());
        put(Control.HAIR, pose.body().hair());
        put(Control.EARRING, pose.body().earring());
    }

    private void mouth(Pose.Mouth mouth) {
        put(Control.OPEN, unit(mouth.open()));
        put(Control.PARTED, unit(mouth.open() / PARTED_AT));
        put(Control.WIDTH, Math.clamp(mouth.width(), -1, 1));
        put(Control.ROUND, unit(mouth.round()));
        put(Control.UPPER_RAISE, unit(mouth.upperRaise()));
        put(Control.LOWER_TUCK, unit(mouth.lowerTuck()));
        put(Control.TEETH, unit(mouth.teeth()));
        put(Control.TONGUE, unit(mouth.tongue()));
    }

    private void face(Pose.Face face, Pose.Gaze gaze) {
        put(Control.SMILE, unit(face.smile()));
        put(Control.SAD, unit(face.sad()));
        put(Control.SURPRISE, unit(face.surprise()));
        put(Control.CONCERN, unit(face.concern()));
        put(Control.BROW_LEFT, Math.clamp(face.browLeft(), -1, 1));
        put(Control.BROW_RIGHT, Math.clamp(face.browRight(), -1, 1));
        put(Control.GAZE_X, Math.clamp(gaze.x(), -1, 1));
        put(Control.GAZE_Y, Math.clamp(gaze.y(), -1, 1));
        put(Control.LID_LEFT, lid(face.lidLeft(), gaze.y()));
        put(Control.LID_RIGHT, lid(face.lidRight(), gaze.y()));
    }

    /** The upper lid goes with the eye: it sinks when the eye looks down and still closes fully. */
    private double lid(double closed, double gazeY) {
        double lid = unit(closed);
        double sunk = lidsFollowGaze * Math.clamp(gazeY, 0, 1);
        return lid + (1 - lid) * sunk;
    }

    private void put(Control control, double value) {
        values[control.ordinal()] = value;
    }

    private static double unit(double value) {
        return Math.clamp(value, 0, 1);
    }
}
