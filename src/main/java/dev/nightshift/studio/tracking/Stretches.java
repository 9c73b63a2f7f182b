package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Smooths each stretch of pictures with a face for itself and fills the gaps between with the nearest mesh. */
final class Stretches {
    private Stretches() {}

    /**
     * A mesh for every picture.
     *
     * @param seen with at least one face
     */
    static List<Mesh> of(List<Observation> seen, Function<SeenFace, Mesh> refine) {
        List<Mesh> all = new ArrayList<>();
        List<Mesh> stretch = new ArrayList<>();
        int waiting = 0;
        for (Observation one : seen) {
            if (one.face().isPresent()) {
                stretch.add(refine.apply(one.face().get()));
                continue;
            }
            all.addAll(MeshSmoother.smooth(stretch));
            stretch.clear();
            if (all.isEmpty()) {
                waiting++;
            } else {
                all.add(all.getLast());
            }
        }
        all.addAll(MeshSmoother.smooth(stretch));
        for (int i = 0; i < waiting; i++) {
            all.addFirst(all.getFirst());
        }
        return all;
    }
}
