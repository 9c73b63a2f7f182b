package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * Lips that touch have no inside. Tracked points of closed lips lie a pixel apart or pass each other; drawn as they are,
 * slivers of an open mouth show along the line. So facing points nearer than {@value #TOUCHING} become one place, which
 * leaves the triangles between them no area, and from there to {@value #APART} the gap comes back steadily.
 */
final class ClosedLips {
    /** Distances of the eyes: a good pixel at 720 x 1280. */
    private static final double TOUCHING = 0.010;

    private static final double APART = 0.028;
    private static final int CORNER_TO_CORNER = Canonical.INNER_LIP.length / 2;

    private ClosedLips() {}

    /**
     * Moves the points of the inner lips.
     *
     * @param points x, y of the patch's points, changed in place
     * @param view from their picture to the standard view
     */
    static void join(float[] points, Similarity view) {
        Similarity back = view.inverse();
        double unit = Canonical.EYE_SPAN * back.scale();
        double downX = -back.b() / back.scale();
        double downY = back.a() / back.scale();
        for (int k = 1; k < CORNER_TO_CORNER; k++) {
            int upper = 2 * (Canonical.OUTER_LIP.length + k);
            int lower = 2 * (Canonical.OUTER_LIP.length + Canonical.INNER_LIP.length - k);
            float dx = points[lower] - points[upper];
            float dy = points[lower + 1] - points[upper + 1];
            double gap = (dx * downX + dy * downY) / unit;
            float taken = (float) (1 - kept(gap)) / 2;
            points[upper] += taken * dx;
            points[upper + 1] += taken * dy;
            points[lower] -= taken * dx;
            points[lower + 1] -= taken * dy;
        }
    }

    /** How much of a gap stays, 0 .. 1. */
    private static double kept(double gap) {
        if (gap <= TOUCHING) {
            return 0;
        }
        return gap >= APART ? 1 : (gap - TOUCHING) / (APART - TOUCHING) * APART / gap;
    }
}
