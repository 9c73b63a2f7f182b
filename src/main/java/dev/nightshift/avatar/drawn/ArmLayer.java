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
        parts.upper().draw(place(canvas, motion.upper()), motion.upperTurn(), mirrored());
        canvas.restore();
        if (!motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
        part(canvas, parts.fore(), motion.fore(), motion.foreTurn());
        if (motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
    }

    private void part(Canvas canvas, RigidPart part, Placement placement, double turn) {
        double shadow = motion.overBody();
        if (shadow > 0) {
            canvas.translate(SHADOW_X, SHADOW_Y);
            part.drawShadow(place(canvas, placement), shadow);
            canvas.restore();
            canvas.translate(-SHADOW_X, -SHADOW_Y);
        }
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
