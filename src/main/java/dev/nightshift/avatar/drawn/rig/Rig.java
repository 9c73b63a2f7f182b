package dev.nightshift.avatar.drawn.rig;

import dev.nightshift.avatar.drawn.svg.SvgDrawing;
import dev.nightshift.avatar.drawn.svg.SvgGroup;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A host's drawing and all that moves in it, read and checked.
 *
 * @param name of the host
 * @param width of the figure in the drawing's pixels, from its left edge
 * @param height of the figure, from its top edge
 * @param lids how far a lid follows the eye: lid closure added at full gaze down
 * @param layers from back to front
 * @param targets blend targets
 */
public record Rig(
        String name,
        int width,
        int height,
        double lids,
        SvgDrawing drawing,
        HeadSpec head,
        BodySpec body,
        List<LayerSpec> layers,
        List<TargetSpec> targets,
        ArmSpec arms) {
    public Rig {
        layers = List.copyOf(layers);
        targets = List.copyOf(targets);
    }

    /** A group that {@link RigCheck} has found to be there. */
    public SvgGroup group(String id) {
        return Optional.ofNullable(drawing.groups().get(id)).orElseThrow();
    }

    /** The copy of a shape in a target, if the target moves that shape. */
    public Optional<SvgShape> copy(TargetSpec target, SvgShape shape) {
        String id = target.group() + "." + shape.id();
        return group(target.group()).shapes().stream()
                .filter(copy -> copy.id().equals(id))
                .findFirst();
    }

    /** Shapes of the groups that are drawn, by id. */
    Map<String, SvgShape> drawnShapes() {
        Map<String, SvgShape> all = new java.util.HashMap<>();
        for (String group : RigCheck.drawnGroups(this)) {
            group(group).shapes().forEach(shape -> all.put(shape.id(), shape));
        }
        return all;
    }
}
