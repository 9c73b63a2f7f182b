package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The points that the replaced part of a face hangs on: the mouth's ({@link Canonical#MOUTH}), more of the cheeks and the
 * jaw, and a rim below the jaw, on the neck, so that the jaw's edge itself can move.
 *
 * <pre>
 *      nose   .  .  .          covered 0 (the base picture shows)
 *   cheeks  .  lips  .         covered 1
 *      jaw   \______/          covered 1, towards the ears 0
 *     rim   .  .  .  .         covered 0, on the neck
 * </pre>
 */
public final class PatchPoints {
    /** Mesh points around the mouth that stay as they are in the base picture: nose and cheeks. */
    private static final int[] AROUND = {98, 97, 326, 327, 203, 423, 205, 425, 187, 411, 147, 376, 192, 416, 213, 433};
    /** Mesh points between jaw and chin that are not among the mouth's. */
    private static final int[] JAW_SKIN = {135, 364, 169, 394, 170, 395, 140, 369, 211, 431, 138, 367, 215, 435};
    /** How far the rim lies outside of the jaw's points, in distances of the eyes, for each jaw point it has. */
    private static final double[] RIM = {0.06, 0.12, 0.2, 0.26, 0.3, 0.3, 0.3, 0.26, 0.2, 0.12, 0.06};
    /** Which of {@link Canonical#JAW} the rim's first point belongs to. */
    private static final int RIM_FROM = 2;

    private static final double[] JAW_COVER = {0, 0, 0.5, 0.9, 1, 1, 1, 1, 1, 1, 1, 0.9, 0.5, 0, 0};
    private static final int[] HALF_COVERED = {138, 367, 214, 434, 215, 435};
    private static final int[] UNCOVERED = {2};
    private static final int[] ANCHORS = {2, 98, 327};
    private static final int UPPER_LIP_INSIDE = 13;
    private static final int LOWER_LIP_INSIDE = 14;

    /** Mesh point of each patch point but the rim's. */
    public static final int[] MESH = IntStream.concat(
                    Arrays.stream(Canonical.MOUTH), IntStream.concat(Arrays.stream(AROUND), Arrays.stream(JAW_SKIN)))
            .toArray();

    /** How many points there are, with the rim. */
    public static final int COUNT = MESH.length + RIM.length;

    private static final int INNER_LIP = Canonical.OUTER_LIP.length;
    private static final int JAW = INNER_LIP + Canonical.INNER_LIP.length;

    private PatchPoints() {}

    /** Places in the picture: x, y of each; the rim's by the jaw's. */
    public static float[] of(Mesh mesh) {
        float[] xy = new float[2 * COUNT];
        for (int i = 0; i < MESH.length; i++) {
            xy[2 * i] = mesh.x(MESH[i]);
            xy[2 * i + 1] = mesh.y(MESH[i]);
        }
        return xy;
    }

    /** The same, with the rim where the mesh's own jaw wants it. */
    static float[] placed(Mesh mesh) {
        float[] points = of(mesh);
        float[] placed = points.clone();
        placeRim(points, placed, mesh);
        return placed;
    }

    /** The points that no refinement moves: those which the standard view hangs on, and the rim. */
    public static boolean[] held() {
        boolean[] held = new boolean[COUNT];
        Arrays.fill(held, MESH.length, COUNT, true);
        for (int i = 0; i < MESH.length; i++) {
            held[i] = holds(ANCHORS, MESH[i]);
        }
        return held;
    }

    /** Puts the rim of a base picture outside of both jaws: the one it shows and the one that it will show. */
    public static void placeRim(float[] base, float[] target, Mesh mesh) {
        Similarity view = Canonical.of(mesh);
        double span = Canonical.EYE_SPAN / view.scale();
        double[] centre = {
            (mesh.x(UPPER_LIP_INSIDE) + mesh.x(LOWER_LIP_INSIDE)) / 2,
            (mesh.y(UPPER_LIP_INSIDE) + mesh.y(LOWER_LIP_INSIDE)) / 2
        };
        for (int i = 0; i < RIM.length; i++) {
            int jaw = 2 * (JAW + RIM_FROM + i);
            int rim = 2 * (MESH.length + i);
            double dx = base[jaw] - centre[0];
            double dy = base[jaw + 1] - centre[1];
            double distance = Math.hypot(dx, dy);
            double beyond =
                    Math.max(0, ((target[jaw] - base[jaw]) * dx + (target[jaw + 1] - base[jaw + 1]) * dy) / distance);
            double out = 1 + (RIM[i] * span + beyond) / distance;
            target[rim] = (float) (centre[0] + dx * out);
            target[rim + 1] = (float) (centre[1] + dy * out);
        }
    }

    /**
     * Puts the rim of a texture where the target's is as seen from its jaw.
     *
     * @param turn from the target's picture to the texture's, only its turn and scale are used
     */
    static void followRim(float[] target, Similarity turn, float[] texture) {
        for (int i = 0; i < RIM.length; i++) {
            int jaw = 2 * (JAW + RIM_FROM + i);
            int rim = 2 * (MESH.length + i);
            double dx = target[rim] - target[jaw];
            double dy = target[rim + 1] - target[jaw + 1];
            texture[rim] = (float) (texture[jaw] + turn.a() * dx - turn.b() * dy);
            texture[rim + 1] = (float) (texture[jaw + 1] + turn.b() * dx + turn.a() * dy);
        }
    }

    /** 1 at the inner ring of the lips, 0 at all others: what the mouth's inside is found by. */
    public static float[] inside() {
        float[] inside = new float[COUNT];
        Arrays.fill(inside, INNER_LIP, JAW, 1);
        return inside;
    }

    /** 0 where the base picture shows .. 1 where the drawn one does, for each point. */
    public static float[] cover() {
        float[] cover = new float[COUNT];
        for (int i = 0; i < Canonical.MOUTH.length; i++) {
            int mesh = MESH[i];
            boolean jaw = i >= JAW && i < JAW + Canonical.JAW.length;
            cover[i] = jaw
                    ? (float) JAW_COVER[i - JAW]
                    : holds(UNCOVERED, mesh) ? 0 : holds(HALF_COVERED, mesh) ? 0.5f : 1;
        }
        for (int i = Canonical.MOUTH.length + AROUND.length; i < MESH.length; i++) {
            cover[i] = holds(HALF_COVERED, MESH[i]) ? 0.5f : 1;
        }
        return cover;
    }

    private static boolean holds(int[] set, int value) {
        return Arrays.stream(set).anyMatch(member -> member == value);
    }
}
