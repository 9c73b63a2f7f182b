package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.BodySpec;
import dev.nightshift.avatar.drawn.rig.LayerSpec.Side;
import dev.nightshift.avatar.drawn.rig.Rig;
import java.util.ArrayList;
import java.util.List;

/** Where the joints of a host lie in a pose, in the picture's pixels. */
record Joints(List<double[]> points) {

    /** Takes a joint. */
    interface Visitor {
        void at(double x, double y);
    }

    static Joints of(Rig rig, Pose pose) {
        BodyLift body = new BodyLift(rig.body());
        body.set(pose.body());
        List<double[]> all = new ArrayList<>();
        arm(all, rig.arms(), Side.LEFT, body, pose.left());
        arm(all, rig.arms(), Side.RIGHT, body, pose.right());
        double neckX = rig.head().pivotX();
        for (double y = rig.head().pivotY() - 60; y < rig.height() - 20; y += 20) {
            all.add(new double[] {neckX, y});
        }
        Placement sway = sway(rig.body(), pose.body().sway());
        return new Joints(all.stream()
                .map(p -> new double[] {sway.x(p[0], p[1]), sway.y(p[0], p[1])})
                .toList());
    }

    private static void arm(List<double[]> all, ArmSpec spec, Side side, BodyLift body, Pose.Arm arm) {
        ArmPlacement motion = new ArmPlacement(spec, side, body);
        motion.set(arm);
        add(all, motion.upper(), spec.shoulder());
        add(all, motion.upper(), spec.elbow());
        add(all, motion.fore(), spec.wrist());
    }

    private static void add(List<double[]> all, Placement place, ArmSpec.Joint joint) {
        all.add(new double[] {place.x(joint.x(), joint.y()), place.y(joint.x(), joint.y())});
    }

    private static Placement sway(BodySpec body, double sway) {
        return new Placement()
                .translate(body.pivotX() + sway * body.shift(), body.pivotY())
                .rotate(sway * body.tilt())
                .translate(-body.pivotX(), -body.pivotY());
    }

    void forEach(Visitor visitor) {
        points.forEach(point -> visitor.at(point[0], point[1]));
    }
}
