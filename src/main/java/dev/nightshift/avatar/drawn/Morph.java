package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.Rig;
import dev.nightshift.avatar.drawn.rig.TargetSpec;
import dev.nightshift.avatar.drawn.rig.Weight;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import java.util.List;

/**
 * The way of a shape's points to one blend target.
 *
 * @param delta x, y, x, y ... to add at weight 1
 */
record Morph(Weight weight, float[] delta) {

    /** All targets that move a shape. */
    static List<Morph> of(Rig rig, SvgShape shape) {
        return rig.targets().stream()
                .flatMap(target -> rig.copy(target, shape).map(copy -> between(target, shape, copy)).stream())
                .toList();
    }

    private static Morph between(TargetSpec target, SvgShape shape, SvgShape copy) {
        float[] delta = copy.outline().points().clone();
        float[] base = shape.outline().points();
        for (int i = 0; i < delta.length; i++) {
            delta[i] -= base[i];
        }
        return new Morph(target.weight(), delta);
    }

    void addTo(float[] points, double[] controls) {
        float amount = (float) weight.of(controls);
        if (amount == 0) {
            return;
        }
        for (int i = 0; i < points.length; i++) {
            points[i] += amount * delta[i];
        }
    }
}
