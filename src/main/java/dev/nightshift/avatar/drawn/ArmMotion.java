package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.ArmSpec.Stance;
import dev.nightshift.avatar.drawn.rig.LayerSpec.Side;
import java.util.Optional;

/** Places the parts of an arm between two poses: angles and reaches are interpolated, the hand's drawing is swapped. */
final class ArmMotion {
    private static final double SWING_DEGREES = 14;

    private final ArmSpec spec;
    private final Side side;
    private final BodyMotion body;
    private final Placement upper = new Placement();
    private final Placement fore = new Placement();
    private final Placement handPlace = new Placement();
    private double upperTurn;
    private double foreTurn;
    private double handTurn;
    private double upperReach;
    private double foreReach;
    private Stance shown;

    ArmMotion(ArmSpec spec, Side side, BodyMotion body) {
        this.spec = spec;
        this.side = side;
        this.body = body;
        this.shown = stance(Pose.ArmPose.REST);
    }

    void set(Pose.Arm arm) {
        Stance from = stance(arm.from());
        Stance to = stance(arm.to());
        double blend = arm.blend();
        shown = blend < 0.5 ? from : to;
        upperTurn = mix(from.upper(), to.upper(), blend);
        foreTurn = mix(from.fore(), to.fore(), blend) + arm.swing() * SWING_DEGREES;
        handTurn = foreTurn + mix(from.turn(), to.turn(), blend) + 180;
        upperReach = mix(from.upperReach(), to.upperReach(), blend);
        foreReach = mix(from.foreReach(), to.foreReach(), blend);
        place();
    }

    private void place() {
        mirrored(upper)
                .translate(spec.shoulder().x(), shoulderY())
                .rotate(upperTurn)
                .scale(1, upperReach)
                .translate(-spec.shoulder().x(), -spec.shoulder().y());
        joint(fore, upper, spec.elbow(), foreTurn, foreReach, spec.elbow());
        joint(handPlace, fore, spec.wrist(), handTurn, 1, hand(shown.hand()).wrist());
    }

    /** Hangs a part on a joint of the part before it. */
    private void joint(
            Placement part, Placement before, ArmSpec.Joint at, double turn, double reach, ArmSpec.Joint own) {
        double x = before.x(at.x(), at.y());
        double y = before.y(at.x(), at.y());
        mirrored(part)
                .translate(side == Side.RIGHT ? 2 * spec.axis() - x : x, y)
                .rotate(turn)
                .scale(1, reach)
                .translate(-own.x(), -own.y());
    }

    private Placement mirrored(Placement part) {
        part.identity();
        return side == Side.RIGHT ? part.translate(2 * spec.axis(), 0).scale(-1, 1) : part;
    }

    private double shoulderY() {
        return spec.shoulder().y()
                - body.lift(spec.shoulder().x(), spec.shoulder().y());
    }

    private Stance stance(Pose.ArmPose pose) {
        return Optional.ofNullable(spec.poses().get(pose)).orElseThrow();
    }

    private ArmSpec.Hand hand(String name) {
        return Optional.ofNullable(spec.hands().get(name)).orElseThrow();
    }

    private static double mix(double from, double to, double blend) {
        return from + (to - from) * blend;
    }

    Placement upper() {
        return upper;
    }

    Placement fore() {
        return fore;
    }

    Placement handPlace() {
        return handPlace;
    }

    double upperTurn() {
        return upperTurn;
    }

    double foreTurn() {
        return foreTurn;
    }

    double handTurn() {
        return handTurn;
    }

    String hand() {
        return shown.hand();
    }

    boolean handOver() {
        return shown.over();
    }
}
