package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.LayerSpec.Side;
import io.github.humbleui.skija.Canvas;

/** One arm: upper arm, forearm and hand; what crosses the body casts a contact shadow on it. */
final class ArmLayer implements Layer {
    private static final float SHADOW_X = 7;
    private static final float SHADOW_Y = 9;

    private final ArmParts parts;
    private final Side side;
    private final ArmPlacement motion;

    ArmLayer(ArmSpec spec, ArmParts parts, Side side, BodyLift body) {
        this.parts = parts;
        this.side = side;
        this.motion = new ArmPlacement(spec, side, body);
    }

    @Override
    public void update(Pose pose) {
        motion.set(side == Side.LEFT ? pose.left() : pose.right());
    }

    @Override
    public void draw(Canvas canvas) {
        RigidPart hand = parts.hand(motion.hand());
        shadows(canvas, hand);
        part(canvas, parts.upper(), motion.upper(), motion.upperTurn());
        if (!motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
        part(canvas, parts.fore(), motion.fore(), motion.foreTurn());
        if (motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
    }

    /** Shadows come before the whole arm, so that a forearm doesn't darken its own elbow. */
    private void shadows(Canvas canvas, RigidPart hand) {
        double strength = motion.overBody();
        if (strength > 0) {
            canvas.translate(SHADOW_X, SHADOW_Y);
            hand.drawShadow(place(canvas, motion.handPlace()), strength);
            canvas.restore();
            parts.fore().drawShadow(place(canvas, motion.fore()), strength);
            canvas.restore();
            canvas.translate(-SHADOW_X, -SHADOW_Y);
        }
    }

    private void part(Canvas canvas, RigidPart part, Placement placement, double turn) {
        part.draw(place(canvas, placement), turn, mirrored());
        canvas.restore();
    }

    private static Canvas place(Canvas canvas, Placement placement) {
        canvas.save();
        return canvas.concat(placement.matrix());
    }

    private boolean mirrored() {
        return side == Side.RIGHT;
    }

    @Override
    public void close() {
        parts.close();
    }
}
