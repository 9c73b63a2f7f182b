package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.ArmSpec.Stance;
import dev.nightshift.avatar.drawn.rig.LayerSpec.Side;
import java.util.Optional;

/** Places the parts of an arm between two poses: angles and reaches are interpolated, a forearm on a
 * long way passes before the body, and the hand's drawing is swapped. */
final class ArmPlacement {
    private static final double SWING_DEGREES = 14;
    /** Over how many pixels inwards from the shoulder's line the shadow on the body sets in. */
    private static final double SHADOW_FADE = 50;

    /** How much shorter a forearm looks while it swings half a turn: it comes towards the viewer on the way. */
    private static final double FORESHORTENING = 0.55;

    private final ArmSpec spec;
    private final Side side;
    private final BodyLift body;
    private final Placement upper = new Placement();
    private final Placement fore = new Placement();
    private final Placement handPlace = new Placement();
    private double upperTurn;
    private double foreTurn;
    private double handTurn;
    private double upperReach;
    private double foreReach;
    private double handReach;
    private Stance shown;

    ArmPlacement(ArmSpec spec, Side side, BodyLift body) {
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
        double way = shortestWay(to.fore() - from.fore());
        foreTurn = from.fore() + way * blend + arm.swing() * SWING_DEGREES;
        handTurn = foreTurn + mix(from.turn(), to.turn(), blend) + 180;
        upperReach = mix(from.upperReach(), to.upperReach(), blend);
        double shortened = shortened(way, blend);
        foreReach = mix(from.foreReach(), to.foreReach(), blend) * (1 - shortened);
        handReach = 1 - shortened / 2;
        place();
    }

    /** The same turn within half a circle, so that a forearm rises before the body and not around the picture. */
    private static double shortestWay(double degrees) {
        return Math.IEEEremainder(degrees, 360);
    }

    private static double shortened(double degrees, double blend) {
        return FORESHORTENING * Math.min(1, Math.abs(degrees) / 170) * Math.sin(Math.PI * Math.clamp(blend, 0, 1));
    }

    private void place() {
        mirrored(upper)
                .translate(spec.shoulder().x(), shoulderY())
                .rotate(upperTurn)
                .scale(1, upperReach)
                .translate(-spec.shoulder().x(), -spec.shoulder().y());
        joint(fore, upper, spec.elbow(), foreTurn, foreReach, spec.elbow());
        joint(
                handPlace,
                fore,
                spec.wrist(),
                handTurn,
                handReach,
                hand(shown.hand()).wrist());
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

    /** How far the forearm is before the body, so that it casts a shadow there: 0 beside it .. 1. */
    double overBody() {
        double wrist = Math.abs(fore.x(spec.wrist().x(), spec.wrist().y()) - spec.axis());
        double shoulder = Math.abs(spec.shoulder().x() - spec.axis());
        return Math.clamp((shoulder + SHADOW_FADE / 2 - wrist) / SHADOW_FADE, 0, 1);
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
