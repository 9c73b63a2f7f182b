package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.Comparator;
import java.util.List;

/**
 * The person's own mouths.
 *
 * @param exemplars in the footage's order
 * @param triangles how the patch's points hang together, the same for all
 */
public record TextureBank(List<Exemplar> exemplars, Triangles triangles) {
    public TextureBank {
        exemplars = List.copyOf(exemplars);
    }

    /**
     * How the patch's points hang together: triangulated on the mouth that is open widest, where no edge can run from
     * lip to lip but inside the mouth.
     */
    public static Triangles triangles(List<Mesh> meshes) {
        Mesh widest = meshes.stream()
                .max(Comparator.comparingDouble(Canonical::opening))
                .orElseThrow(() -> new IllegalArgumentException("a bank needs at least one face"));
        return Triangles.delaunay(PatchPoints.placed(widest));
    }
}
