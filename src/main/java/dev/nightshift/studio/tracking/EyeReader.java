package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Eyes;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Reads lids and gaze against how this person's eyes usually are. */
final class EyeReader {
    /** Where eyes usually are among all pictures, from most shut to most open. */
    private static final double USUAL = 0.75;

    private static final double SHUT = 0.005;
    /** The mesh keeps a gap between shut lids; a person who never blinked on the footage is taken to keep this share. */
    private static final double SHUT_SHARE = 0.55;
    /** How far the dark of the eye moves from straight ahead to the side, in half widths of the eye. */
    private static final double LOOK_RANGE = 0.4;

    private final Lids left;
    private final Lids right;
    private final double aheadX;
    private final double aheadY;

    /** The gap of shut and of usual lids. */
    private record Lids(double shut, double usual) {
        static Lids of(Eye eye, List<Mesh> meshes) {
            double usual = quantile(meshes, eye::aspect, USUAL);
            return new Lids(Math.min(quantile(meshes, eye::aspect, SHUT), SHUT_SHARE * usual), usual);
        }

        float open(double aspect) {
            return (float) Math.clamp((aspect - shut) / (usual - shut), 0, 1);
        }
    }

    /**
     * Learns what is usual.
     *
     * @param meshes of one person, at least one, smoothed
     * @param seen the same pictures
     */
    EyeReader(List<Mesh> meshes, List<SeenFace> seen) {
        left = Lids.of(Eye.LEFT, meshes);
        right = Lids.of(Eye.RIGHT, meshes);
        aheadX = quantile(seen, SeenFace::lookX, 0.5);
        aheadY = quantile(seen, SeenFace::lookY, 0.5);
    }

    Eyes read(Mesh mesh, SeenFace seen) {
        return new Eyes(
                left.open(Eye.LEFT.aspect(mesh)),
                right.open(Eye.RIGHT.aspect(mesh)),
                (float) Math.clamp((seen.lookX() - aheadX) / LOOK_RANGE, -1, 1),
                (float) Math.clamp((seen.lookY() - aheadY) / LOOK_RANGE, -1, 1));
    }

    private static <T> double quantile(List<T> of, ToDoubleFunction<T> value, double share) {
        double[] sorted = of.stream().mapToDouble(value).sorted().toArray();
        return sorted[(int) Math.round(share * (sorted.length - 1))];
    }
}
