package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Similarity;
import java.util.stream.IntStream;

/**
 * What makes two pictures of a mouth alike, as a point: the lips and the chin in the standard view, and how the head is
 * held. The distance of two such points is the root mean square distance of the lips in canonical pixels, with a degree
 * of yaw or pitch counting as much as {@value #PIXELS_A_DEGREE} pixels.
 */
final class MouthFeature {
    private static final double PIXELS_A_DEGREE = 0.3;
    private static final double PIXELS_A_DEGREE_OF_ROLL = 0.15;
    private static final int LIPS = Canonical.OUTER_LIP.length + Canonical.INNER_LIP.length;
    /** The middle five of the jaw's points. */
    private static final int[] CHIN = IntStream.range(LIPS + 5, LIPS + 10).toArray();

    private static final int[] POINTS =
            IntStream.concat(IntStream.range(0, LIPS), IntStream.of(CHIN)).toArray();

    /** Pairs of inner lip points that face each other, upper and lower. */
    private static final int[][] FACING = {{3, 17}, {5, 15}, {7, 13}};
    /** How much a gap counts; by its root, since whether lips touch matters more than how wide open is wide open. */
    private static final double GAP = 1.2;

    private static final double TOUCHING = 0.25;

    private MouthFeature() {}

    /**
     * The feature of a mouth.
     *
     * @param patch x, y of the patch's points in the picture
     * @param view from the picture to the standard view
     */
    static float[] of(float[] patch, Similarity view, HeadPose pose) {
        float[] feature = new float[2 * POINTS.length + 3 + FACING.length];
        double share = 1 / Math.sqrt(POINTS.length);
        for (int i = 0; i < POINTS.length; i++) {
            double x = patch[2 * POINTS[i]];
            double y = patch[2 * POINTS[i] + 1];
            feature[2 * i] = (float) (view.x(x, y) * share);
            feature[2 * i + 1] = (float) (view.y(x, y) * share);
        }
        int at = 2 * POINTS.length;
        feature[at] = (float) (pose.yaw() * PIXELS_A_DEGREE);
        feature[at + 1] = (float) (pose.pitch() * PIXELS_A_DEGREE);
        feature[at + 2] = (float) (pose.roll() * PIXELS_A_DEGREE_OF_ROLL);
        for (int i = 0; i < FACING.length; i++) {
            feature[at + 3 + i] = (float) (GAP * Math.sqrt(TOUCHING + gap(patch, view.scale(), FACING[i])));
        }
        return feature;
    }

    /** How far the lips are apart in the standard view, pixels. */
    private static double gap(float[] patch, double scale, int[] facing) {
        int upper = 2 * (Canonical.OUTER_LIP.length + facing[0]);
        int lower = 2 * (Canonical.OUTER_LIP.length + facing[1]);
        return scale * Math.max(0, patch[lower + 1] - patch[upper + 1]);
    }

    static float squaredDistance(float[] one, float[] other) {
        float sum = 0;
        for (int i = 0; i < one.length; i++) {
            float d = one[i] - other[i];
            sum += d * d;
        }
        return sum;
    }
}
