package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.ArmSpec;
import dev.nightshift.avatar.drawn.rig.LayerSpec.Side;
import io.github.humbleui.skija.Canvas;

/** One arm: upper arm, forearm and hand, each with its contact shadow on what lies behind. */
final class ArmLayer implements Layer {
    private static final float SHADOW_X = 7;
    private static final float SHADOW_Y = 9;

    private final ArmSpec spec;
    private final ArmParts parts;
    private final Side side;
    private final ArmMotion motion;

    ArmLayer(ArmSpec spec, ArmParts parts, Side side, BodyMotion body) {
        this.spec = spec;
        this.parts = parts;
        this.side = side;
        this.motion = new ArmMotion(spec, side, body);
    }

    @Override
    public void update(Pose pose) {
        motion.set(side == Side.LEFT ? pose.left() : pose.right());
    }

    @Override
    public void draw(Canvas canvas) {
        RigidPart hand = parts.hand(motion.hand());
        part(canvas, parts.upper(), motion.upper(), motion.upperTurn());
        if (!motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
        part(canvas, parts.fore(), motion.fore(), motion.foreTurn());
        if (motion.handOver()) {
            part(canvas, hand, motion.handPlace(), motion.handTurn());
        }
    }

    private void part(Canvas canvas, RigidPart part, Placement placement, double turn) {
        canvas.save();
        canvas.translate(SHADOW_X, SHADOW_Y);
        canvas.concat(placement.matrix());
        part.drawShadow(canvas);
        canvas.restore();
        canvas.save();
        canvas.concat(placement.matrix());
        part.draw(canvas, turn, side == Side.RIGHT);
        canvas.restore();
    }

    @Override
    public void close() {
        parts.close();
    }
}
