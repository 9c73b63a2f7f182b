package dev.nightshift.avatar.drawn.rig;

import dev.nightshift.avatar.drawn.svg.SvgGroup;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds out whether the drawing has what rig.yaml names. */
final class RigCheck {
    private final Rig rig;
    private final String place;

    RigCheck(Rig rig, String place) {
        this.rig = rig;
        this.place = place;
    }

    void run() {
        drawnGroups(rig).forEach(group -> require(group, "layers or arms"));
        Map<String, SvgShape> shapes = rig.drawnShapes();
        rig.targets().forEach(target -> target(target, shapes));
        shapes.values().forEach(shape -> clip(shape, shapes));
        rig.arms().poses().forEach((pose, stance) -> hand(pose.name(), stance.hand()));
    }

    /** Ids of the groups that layers and arms draw. */
    static List<String> drawnGroups(Rig rig) {
        List<String> all = new ArrayList<>();
        for (LayerSpec layer : rig.layers()) {
            switch (layer) {
                case LayerSpec.OnBody body -> all.add(body.group());
                case LayerSpec.OnHead head -> all.add(head.group());
                case LayerSpec.OfArm arm ->
                    all.addAll(List.of(rig.arms().upper(), rig.arms().fore()));
            }
        }
        rig.arms().hands().values().forEach(hand -> all.add(hand.group()));
        return all;
    }

    private SvgGroup require(String group, String where) {
        return Optional.ofNullable(rig.drawing().groups().get(group))
                .filter(found -> !found.shapes().isEmpty())
                .orElseThrow(() -> new RigException(place + "/host.svg has no group '" + group
                        + "' with shapes, which rig.yaml names under " + where + ": draw it or take the name out"));
    }

    private void target(TargetSpec target, Map<String, SvgShape> shapes) {
        String prefix = target.group() + ".";
        for (SvgShape copy : require(target.group(), "targets").shapes()) {
            SvgShape original = Optional.of(copy.id())
                    .filter(id -> id.startsWith(prefix))
                    .map(id -> shapes.get(id.substring(prefix.length())))
                    .orElseThrow(() -> new RigException(place + "/host.svg: shape '" + copy.id() + "' in target '"
                            + target.group() + "' must be named '" + prefix + "SHAPE' after a drawn shape"));
            if (!original.outline().verbs().equals(copy.outline().verbs())) {
                throw new RigException(place + "/host.svg: shape '" + copy.id() + "' has other nodes than '"
                        + original.id() + "': copy the original and only move its nodes");
            }
        }
    }

    private void clip(SvgShape shape, Map<String, SvgShape> shapes) {
        shape.clip().filter(clip -> !shapes.containsKey(clip)).ifPresent(clip -> {
            throw new RigException(place + "/host.svg: shape '" + shape.id() + "' is clipped by '" + clip
                    + "', which is in no drawn group: clip by a drawn shape");
        });
    }

    private void hand(String pose, String hand) {
        if (!rig.arms().hands().containsKey(hand)) {
            throw new RigException(place + "/rig.yaml: 'arms.poses." + pose + ".hand' is '" + hand
                    + "', which isn't under arms.hands: " + rig.arms().hands().keySet());
        }
    }
}
