package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * The inside of the mouth as a layer of its own, from one exemplar: teeth are as high as they are, however wide the mouth
 * opens; only the dark between them becomes higher or lower.
 *
 * <pre>
 *   upper lip  o--o--o--o--o     as in the target
 *              o--o--o--o--o     {@value #TEETH} below it, in target and exemplar alike
 *              o--o--o--o--o     {@value #TEETH} above the lower lip
 *   lower lip  o--o--o--o--o
 * </pre>
 */
final class MouthInside {
    /** How much of the teeth shows at most, distances of the eyes. */
    private static final double TEETH = 0.085;
    /** Where the mouth is lower than two rows of teeth they share it. */
    private static final double SHARE = 0.42;

    private static final int CORNER_TO_CORNER = Canonical.INNER_LIP.length / 2;
    private static final int COLUMNS = CORNER_TO_CORNER + 1;
    private static final int ROWS = 4;

    private final Warp warp = new Warp(Triangles.grid(COLUMNS, ROWS));

    /**
     * Draws it over what {@code into} shows.
     *
     * @param source the patch's points in the exemplar
     * @param local the patch's points in {@code into}
     * @param view from the target's picture to the standard view
     */
    void draw(Exemplar exemplar, float[] source, float[] local, Similarity view, Texture into) {
        float[] from = new float[2 * COLUMNS * ROWS];
        float[] to = new float[from.length];
        double unit = Canonical.EYE_SPAN / view.scale();
        double exemplarUnit = Canonical.EYE_SPAN / exemplar.view().scale();
        for (int k = 0; k < COLUMNS; k++) {
            double teeth = Math.min(TEETH, SHARE * Math.min(gap(local, k) / unit, gap(source, k) / exemplarUnit));
            column(source, k, teeth * exemplarUnit, from);
            column(local, k, teeth * unit, to);
        }
        warp.draw(exemplar.full(), from, into, to);
    }

    private static void column(float[] points, int k, double teeth, float[] grid) {
        int upper = 2 * upper(k);
        int lower = 2 * lower(k);
        double share = teeth / Math.max(1e-3, gap(points, k));
        double[] rows = {0, share, 1 - share, 1};
        for (int row = 0; row < ROWS; row++) {
            int at = 2 * (row * COLUMNS + k);
            grid[at] = (float) (points[upper] + rows[row] * (points[lower] - points[upper]));
            grid[at + 1] = (float) (points[upper + 1] + rows[row] * (points[lower + 1] - points[upper + 1]));
        }
    }

    private static double gap(float[] points, int k) {
        int upper = 2 * upper(k);
        int lower = 2 * lower(k);
        return Math.hypot(points[lower] - points[upper], points[lower + 1] - points[upper + 1]);
    }

    private static int upper(int k) {
        return Canonical.OUTER_LIP.length + k;
    }

    private static int lower(int k) {
        return Canonical.OUTER_LIP.length + (Canonical.INNER_LIP.length - k) % Canonical.INNER_LIP.length;
    }
}
