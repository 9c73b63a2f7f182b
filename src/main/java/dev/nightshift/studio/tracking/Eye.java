package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;

/** The points of one eye: the corner at the picture's left, the one at its right, and the lids from left to right. */
enum Eye {
    LEFT(33, 133, new int[] {246, 161, 160, 159, 158, 157, 173}, new int[] {7, 163, 144, 145, 153, 154, 155}),
    RIGHT(362, 263, new int[] {398, 384, 385, 386, 387, 388, 466}, new int[] {382, 381, 380, 374, 373, 390, 249});

    private final int leftCorner;
    private final int rightCorner;
    private final int[] upper;
    private final int[] lower;

    Eye(int leftCorner, int rightCorner, int[] upper, int[] lower) {
        this.leftCorner = leftCorner;
        this.rightCorner = rightCorner;
        this.upper = upper;
        this.lower = lower;
    }

    int[] upper() {
        return upper.clone();
    }

    int[] lower() {
        return lower.clone();
    }

    /** Mean gap of the lids' middle by the eye's width in space: the eye aspect ratio (Soukupova and Cech 2016). */
    double aspect(Mesh mesh) {
        double gap = 0;
        for (int i = 1; i <= 5; i++) {
            gap += length(mesh, upper[i], lower[i]) / 5;
        }
        return gap / length(mesh, leftCorner, rightCorner);
    }

    /**
     * Where the dark of the eye is between its corners and lids: across, -1 at the left corner .. 1 at the right, and
     * how far above (negative) or below the line of the corners, in the same unit.
     */
    double[] look(Mesh mesh, FaceView view) {
        float[] corners = Canonical.points(mesh, leftCorner, rightCorner);
        float[] up = Canonical.points(mesh, upper);
        float[] down = Canonical.points(mesh, lower);
        double half = (corners[2] - corners[0]) / 2;
        double middleX = (corners[2] + corners[0]) / 2;
        double middleY = (corners[3] + corners[1]) / 2;
        double sum = 0;
        double sumX = 0;
        double sumY = 0;
        float bright = brightest(up, down, view);
        for (int column = 0; column < upper.length; column++) {
            double x = (up[2 * column] + down[2 * column]) / 2;
            for (double y = up[2 * column + 1]; y <= down[2 * column + 1]; y += 0.5) {
                double dark = Math.pow(Math.max(0, bright - view.lightAt(x, y)), 2);
                sum += dark;
                sumX += dark * x;
                sumY += dark * y;
            }
        }
        return sum <= 0 ? new double[2] : new double[] {(sumX / sum - middleX) / half, (sumY / sum - middleY) / half};
    }

    private static float brightest(float[] up, float[] down, FaceView view) {
        float bright = 0;
        for (int i = 0; i < up.length; i += 2) {
            bright = Math.max(bright, view.lightAt((up[i] + down[i]) / 2, (up[i + 1] + down[i + 1]) / 2));
        }
        return bright;
    }

    private static double length(Mesh mesh, int one, int other) {
        double depth = mesh.z(one) - mesh.z(other);
        return Math.hypot(mesh.distance(one, other), depth);
    }
}
