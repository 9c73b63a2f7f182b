package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.rig.LayerSpec;
import dev.nightshift.avatar.drawn.rig.Rig;
import dev.nightshift.avatar.drawn.svg.SvgGroup;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Turns a rig's layers into what draws them. */
final class LayerFactory {
    private final Rig rig;
    private final Controls controls;
    private final HeadTurn head;
    private final BodyLift body;
    private final Set<String> clipIds = new HashSet<>();
    private final Map<String, SoftShape> clips = new HashMap<>();

    LayerFactory(Rig rig, Controls controls, HeadTurn head, BodyLift body) {
        this.rig = rig;
        this.controls = controls;
        this.head = head;
        this.body = body;
        rig.drawing().groups().values().stream()
                .flatMap(group -> group.shapes().stream())
                .forEach(shape -> shape.clip().ifPresent(clipIds::add));
    }

    List<Layer> layers() {
        return rig.layers().stream().map(this::layer).toList();
    }

    private Layer layer(LayerSpec spec) {
        return switch (spec) {
            case LayerSpec.OnBody on -> soft(on.group(), body);
            case LayerSpec.OnHead on -> soft(on.group(), new HeadLayerMover(on, head, body, controls));
            case LayerSpec.OfArm arm -> new ArmLayer(rig.arms(), ArmParts.of(rig), arm.side(), body);
        };
    }

    private SoftLayer soft(String group, Mover mover) {
        List<SoftShape> shapes = new ArrayList<>();
        for (SvgShape drawn : rig.group(group).shapes()) {
            SvgShape shape = unclipped(drawn, rig.group(group));
            boolean isClip = clipIds.contains(shape.id());
            SoftShape soft = new SoftShape(shape, Morph.of(rig, shape), mover, isClip);
            shapes.add(soft);
            if (isClip) {
                clips.put(shape.id(), soft);
            }
        }
        return new SoftLayer(shapes, clips, controls);
    }

    /** Cuts a shape to its clip when both always move alike; else it stays clipped while it is drawn. */
    private SvgShape unclipped(SvgShape shape, SvgGroup group) {
        return group.shapes().stream()
                .filter(clip -> shape.clip().filter(clip.id()::equals).isPresent())
                .filter(clip ->
                        Morph.of(rig, shape).isEmpty() && Morph.of(rig, clip).isEmpty())
                .findFirst()
                .map(clip -> ClipBaker.cut(shape, clip))
                .orElse(shape);
    }
}
