package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Takes the trembling out of a row of meshes without delay: the footage is known to its end, so that each picture is
 * averaged with those before and after it. How the head moves, the lips, the lids and the rest are averaged each for
 * itself, and only with pictures in which that part is about the same (a bilateral filter in time): a still face is
 * averaged strongly, lips that close within two pictures hardly at all.
 */
final class MeshSmoother {
    /** The points that stand still on a skull, by which the head's movement is told from the face's. */
    private static final int[] SKULL = {
        33, 133, 362, 263, 168, 6, 197, 195, 5, 2, 98, 327, 129, 358, 9, 8, 10, 109, 338, 67, 297, 103, 332, 54, 284,
        21, 251, 162, 389, 127, 356, 234, 454, 122, 351, 196, 419
    };

    private static final int[] LIPS = concat(
            Canonical.OUTER_LIP,
            Canonical.INNER_LIP,
            new int[] {76, 184, 74, 73, 72, 11, 302, 303, 304, 408, 306, 307, 320, 404, 315, 16, 85, 180, 90, 77},
            new int[] {62, 183, 42, 41, 38, 12, 268, 271, 272, 407, 292, 325, 319, 403, 316, 15, 86, 179, 89, 96});
    private static final int[] LIDS = concat(Eye.LEFT.upper(), Eye.LEFT.lower(), Eye.RIGHT.upper(), Eye.RIGHT.lower());

    private static final TimeFilter HEAD = new TimeFilter(4, 2, 0.6);
    private static final TimeFilter MOUTH = new TimeFilter(2, 1.2, 0.7);
    private static final TimeFilter EYES = new TimeFilter(2, 1, 0.5);
    private static final TimeFilter REST = new TimeFilter(4, 2, 0.8);

    private MeshSmoother() {}

    /** The same meshes at rest; pictures in a row, without a gap. */
    static List<Mesh> smooth(List<Mesh> meshes) {
        if (meshes.isEmpty()) {
            return meshes;
        }
        float[] skull = Canonical.points(meshes.get(meshes.size() / 2), SKULL);
        List<Similarity> views = meshes.stream().map(mesh -> view(mesh, skull)).toList();
        float[][] still = new float[meshes.size()][];
        float[][] head = new float[meshes.size()][];
        for (int i = 0; i < still.length; i++) {
            still[i] = moved(meshes.get(i).points(), views.get(i));
            head[i] = corners(views.get(i).inverse());
        }
        float scale = (float) views.getFirst().inverse().scale();
        float[][] calmHead = HEAD.filter(head, all(head[0].length), 2, scale);
        float[][] calm = REST.filter(still, others(), 3, 1);
        copy(MOUTH.filter(still, points(LIPS), 3, 1), calm, points(LIPS));
        copy(EYES.filter(still, points(LIDS), 3, 1), calm, points(LIDS));
        List<Mesh> smooth = new ArrayList<>();
        for (int i = 0; i < still.length; i++) {
            smooth.add(new Mesh(moved(calm[i], fromCorners(calmHead[i]))));
        }
        return smooth;
    }

    private static Similarity view(Mesh mesh, float[] skull) {
        float[] xy = new float[skull.length];
        float[] weights = new float[SKULL.length];
        Arrays.fill(weights, 1);
        for (int i = 0; i < SKULL.length; i++) {
            xy[2 * i] = mesh.x(SKULL[i]);
            xy[2 * i + 1] = mesh.y(SKULL[i]);
        }
        return Similarity.fit(xy, skull, weights);
    }

    private static float[] moved(float[] points, Similarity by) {
        float[] moved = new float[points.length];
        for (int i = 0; i < points.length; i += 3) {
            moved[i] = (float) by.x(points[i], points[i + 1]);
            moved[i + 1] = (float) by.y(points[i], points[i + 1]);
            moved[i + 2] = (float) (points[i + 2] * by.scale());
        }
        return moved;
    }

    /** Where two corners of the standard view are in the picture: they say the same as the four numbers, in pixels. */
    private static float[] corners(Similarity back) {
        return new float[] {
            (float) back.x(0, 0),
            (float) back.y(0, 0),
            (float) back.x(Canonical.SIZE, 0),
            (float) back.y(Canonical.SIZE, 0)
        };
    }

    private static Similarity fromCorners(float[] xy) {
        double a = (xy[2] - xy[0]) / (double) Canonical.SIZE;
        double b = (xy[3] - xy[1]) / (double) Canonical.SIZE;
        return new Similarity(a, b, xy[0], xy[1]);
    }

    private static int[] all(int count) {
        int[] all = new int[count];
        Arrays.setAll(all, i -> i);
        return all;
    }

    /** The places of points' numbers in a mesh. */
    private static int[] points(int[] points) {
        int[] places = new int[3 * points.length];
        Arrays.setAll(places, i -> 3 * points[i / 3] + i % 3);
        return places;
    }

    private static int[] others() {
        boolean[] own = new boolean[Mesh.POINTS];
        for (int point : concat(LIPS, LIDS)) {
            own[point] = true;
        }
        int[] rest = java.util.stream.IntStream.range(0, Mesh.POINTS)
                .filter(point -> !own[point])
                .toArray();
        return points(rest);
    }

    private static void copy(float[][] from, float[][] to, int[] places) {
        for (int i = 0; i < from.length; i++) {
            for (int place : places) {
                to[i][place] = from[i][place];
            }
        }
    }

    private static int[] concat(int[]... parts) {
        return Arrays.stream(parts).flatMapToInt(Arrays::stream).toArray();
    }
}
