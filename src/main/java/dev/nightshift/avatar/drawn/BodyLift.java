package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.BodySpec;

/** Breath and shrug lift the shoulders; the lift fades towards the waist, and towards the neck for a shrug. */
final class BodyLift implements Mover {
    private final BodySpec spec;
    private double breath;
    private double shrug;

    BodyLift(BodySpec spec) {
        this.spec = spec;
    }

    void set(Pose.Body body) {
        breath = body.breath() * spec.breath();
        shrug = body.shrug() * spec.shrug();
    }

    /** How many pixels a point of the trunk rises. */
    double lift(double x, double y) {
        double high = 1 - ramp(y, spec.top(), spec.bottom());
        double wide = ramp(Math.abs(x - spec.pivotX()), spec.inner(), spec.outer());
        return high * (breath * (0.55 + 0.45 * wide) + shrug * wide);
    }

    /** How many pixels the head rises. */
    double headLift() {
        return breath * 0.55;
    }

    @Override
    public void move(float[] rest, float[] points) {
        for (int i = 0; i < points.length; i += 2) {
            points[i + 1] -= (float) lift(rest[i], rest[i + 1]);
        }
    }

    private static double ramp(double value, double from, double to) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
