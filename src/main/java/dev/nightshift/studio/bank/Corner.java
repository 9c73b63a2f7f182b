package dev.nightshift.studio.bank;

/**
 * One triangle and where in it a place lies.
 *
 * @param x of its first corner, and y
 * @param x1 from the first corner to the second, and so on
 */
record Corner(double x, double y, double x1, double y1, double x2, double y2) {
    private static final double LEAST_AREA = 1e-2;

    static Corner of(float[] xy, int a, int b, int c) {
        double x = xy[2 * a];
        double y = xy[2 * a + 1];
        return new Corner(x, y, xy[2 * b] - x, xy[2 * b + 1] - y, xy[2 * c] - x, xy[2 * c + 1] - y);
    }

    boolean flat() {
        return Math.abs(area()) < LEAST_AREA;
    }

    double left() {
        return x + Math.min(0, Math.min(x1, x2));
    }

    double right() {
        return x + Math.max(0, Math.max(x1, x2));
    }

    double top() {
        return y + Math.min(0, Math.min(y1, y2));
    }

    double bottom() {
        return y + Math.max(0, Math.max(y1, y2));
    }

    /**
     * How much each corner counts at a place.
     *
     * @param share is filled, sum 1
     * @return false outside of the triangle
     */
    boolean shares(double px, double py, double[] share) {
        double dx = px - x;
        double dy = py - y;
        share[1] = (dx * y2 - x2 * dy) / area();
        share[2] = (x1 * dy - dx * y1) / area();
        share[0] = 1 - share[1] - share[2];
        return share[0] >= 0 && share[1] >= 0 && share[2] >= 0;
    }

    private double area() {
        return x1 * y2 - x2 * y1;
    }
}
