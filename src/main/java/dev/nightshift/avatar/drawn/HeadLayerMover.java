package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.Control;
import dev.nightshift.avatar.drawn.rig.LayerSpec;

/** Moves a layer with the head: eyes first, then the turn, the roll, loose ends, and what rests on the trunk. */
final class HeadLayerMover implements Mover {
    private final LayerSpec.OnHead spec;
    private final HeadTurn head;
    private final BodyLift body;
    private final Controls controls;

    HeadLayerMover(LayerSpec.OnHead spec, HeadTurn head, BodyLift body, Controls controls) {
        this.spec = spec;
        this.head = head;
        this.body = body;
        this.controls = controls;
    }

    @Override
    public void move(float[] rest, float[] points) {
        double gazeX = controls.of(Control.GAZE_X) * spec.gazeX();
        double gazeY = controls.of(Control.GAZE_Y) * spec.gazeY();
        for (int i = 0; i < points.length; i += 2) {
            double atX = rest[i];
            double atY = rest[i + 1];
            double depth = spec.share() * head.surface(atX, atY) + spec.add();
            double x = points[i] + gazeX;
            double y = points[i + 1] + gazeY;
            double turnedX = head.turnedX(x, depth);
            double turnedY = head.turnedY(y, depth);
            double follow = follow(atY);
            double withHeadX = head.rolledX(turnedX, turnedY);
            double withHeadY = head.rolledY(turnedX, turnedY) - body.headLift();
            double withBodyY = y - body.lift(atX, atY);
            points[i] = (float) (x + follow * (withHeadX - x) + swing(atY));
            points[i + 1] = (float) (withBodyY + follow * (withHeadY - withBodyY));
        }
    }

    private double follow(double y) {
        if (spec.follow().isEmpty()) {
            return 1;
        }
        LayerSpec.Follow range = spec.follow().get();
        return 1 - ramp(y, range.from(), range.to());
    }

    private double swing(double y) {
        if (spec.hang().isEmpty()) {
            return 0;
        }
        LayerSpec.Hang hang = spec.hang().get();
        return controls.of(hang.control()) * hang.by() * ramp(y, hang.from(), hang.to());
    }

    private static double ramp(double value, double from, double to) {
        double t = Math.clamp((value - from) / (to - from), 0, 1);
        return t * t * (3 - 2 * t);
    }
}
