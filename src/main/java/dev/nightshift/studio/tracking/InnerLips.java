package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;

/** Moves the inner edges of a mesh's lips, and the ring of points next to them half as far. */
final class InnerLips {
    private static final int[] NEXT_UPPER = {183, 42, 41, 38, 12, 268, 271, 272, 407};
    private static final int[] NEXT_LOWER = {96, 89, 179, 86, 15, 316, 403, 319, 325};

    private InnerLips() {}

    /**
     * The moved mesh.
     *
     * @param upper for each line of {@link LipStrips}, how far along it the upper lip's edge goes, 1 its whole length
     * @param lower the same of the lower lip's
     */
    static Mesh moved(Mesh mesh, double[] upper, double[] lower) {
        float[] points = mesh.points().clone();
        for (int line = 0; line < LipStrips.LINES; line++) {
            double dx = mesh.x(LipStrips.OUTER_LOWER[line]) - mesh.x(LipStrips.OUTER_UPPER[line]);
            double dy = mesh.y(LipStrips.OUTER_LOWER[line]) - mesh.y(LipStrips.OUTER_UPPER[line]);
            move(points, LipStrips.INNER_UPPER[line], upper[line] * dx, upper[line] * dy);
            move(points, LipStrips.INNER_LOWER[line], lower[line] * dx, lower[line] * dy);
            move(points, NEXT_UPPER[line], upper[line] * dx / 2, upper[line] * dy / 2);
            move(points, NEXT_LOWER[line], lower[line] * dx / 2, lower[line] * dy / 2);
        }
        return new Mesh(points);
    }

    private static void move(float[] points, int point, double dx, double dy) {
        points[3 * point] += (float) dx;
        points[3 * point + 1] += (float) dy;
    }
}
