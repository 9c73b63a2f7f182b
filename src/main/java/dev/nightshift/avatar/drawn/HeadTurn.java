package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.HeadSpec;

/**
 * The turn of the head in 2.5D: every point has a depth before the axis of the head, and a turn shifts it by depth
 * times the sine of the angle, as an orthographic camera would see it. Depth falls to the sides as a paraboloid, which
 * stretches the near side and compresses the far side.
 */
final class HeadTurn {
    /** Part of the true foreshortening: a head is deeper than wide, so its outline hardly narrows. */
    private static final double NARROWING = 0.3;

    private final HeadSpec spec;
    private double sinYaw;
    private double sinPitch;
    private double narrow;
    private double sinRoll;
    private double cosRoll = 1;

    HeadTurn(HeadSpec spec) {
        this.spec = spec;
    }

    void set(Pose.Head head) {
        sinYaw = Math.sin(Math.toRadians(head.yaw()));
        sinPitch = Math.sin(Math.toRadians(head.pitch()));
        narrow = NARROWING * (Math.cos(Math.toRadians(head.yaw())) - 1);
        sinRoll = Math.sin(Math.toRadians(head.roll()));
        cosRoll = Math.cos(Math.toRadians(head.roll()));
    }

    /** Depth of the face's surface at a point of the drawing. */
    double surface(double x, double y) {
        double side = (x - spec.centreX()) / spec.halfWidth();
        double curve = Math.max(-0.35, 1 - side * side);
        return spec.depth() * spec.share(y) * curve;
    }

    double turnedX(double x, double depth) {
        return x + sinYaw * depth + narrow * (x - spec.centreX());
    }

    double turnedY(double y, double depth) {
        return y + sinPitch * depth;
    }

    double rolledX(double x, double y) {
        return spec.pivotX() + cosRoll * (x - spec.pivotX()) - sinRoll * (y - spec.pivotY());
    }

    double rolledY(double x, double y) {
        return spec.pivotY() + sinRoll * (x - spec.pivotX()) + cosRoll * (y - spec.pivotY());
    }
}
