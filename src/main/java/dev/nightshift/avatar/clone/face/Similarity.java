package dev.nightshift.avatar.clone.face;

/**
 * A turn, a scale and a shift of the plane: x' = a x - b y + tx, y' = b x + a y + ty.
 *
 * @param a scale times the cosine of the angle
 * @param b scale times the sine of the angle
 * @param tx shift to the right, in the target's unit
 * @param ty shift down, in the target's unit
 */
public record Similarity(double a, double b, double tx, double ty) {
    /** Leaves everything where it is. */
    public static final Similarity IDENTITY = new Similarity(1, 0, 0, 0);

    public double x(double x, double y) {
        return a * x - b * y + tx;
    }

    public double y(double x, double y) {
        return b * x + a * y + ty;
    }

    /** How much longer a line becomes. */
    public double scale() {
        return Math.hypot(a, b);
    }

    /** The way back. */
    public Similarity inverse() {
        double square = a * a + b * b;
        double backA = a / square;
        double backB = -b / square;
        return new Similarity(backA, backB, -(backA * tx - backB * ty), -(backB * tx + backA * ty));
    }

    /** This one first, {@code next} afterwards. */
    public Similarity then(Similarity next) {
        return new Similarity(next.a * a - next.b * b, next.b * a + next.a * b, next.x(tx, ty), next.y(tx, ty));
    }

    /**
     * The one that brings points nearest to others by weighted least squares (the planar case of Umeyama 1991, solved as
     * one complex division).
     *
     * @param fromXY x, y of each point
     * @param toXY x, y of where it should go
     * @param weights one a point, not negative
     * @throws IllegalArgumentException when the lengths differ or all points with a weight are one place
     */
    public static Similarity fit(float[] fromXY, float[] toXY, float[] weights) {
        if (fromXY.length != toXY.length || fromXY.length != 2 * weights.length) {
            throw new IllegalArgumentException("points and weights differ in number");
        }
        double[] from = centre(fromXY, weights);
        double[] to = centre(toXY, weights);
        double real = 0;
        double imaginary = 0;
        double spread = 0;
        for (int i = 0; i < weights.length; i++) {
            double x = fromXY[2 * i] - from[0];
            double y = fromXY[2 * i + 1] - from[1];
            double u = toXY[2 * i] - to[0];
            double v = toXY[2 * i + 1] - to[1];
            real += weights[i] * (x * u + y * v);
            imaginary += weights[i] * (x * v - y * u);
            spread += weights[i] * (x * x + y * y);
        }
        if (!(spread > 0)) {
            throw new IllegalArgumentException("points in one place have no direction");
        }
        double a = real / spread;
        double b = imaginary / spread;
        return new Similarity(a, b, to[0] - (a * from[0] - b * from[1]), to[1] - (b * from[0] + a * from[1]));
    }

    private static double[] centre(float[] xy, float[] weights) {
        double x = 0;
        double y = 0;
        double sum = 0;
        for (int i = 0; i < weights.length; i++) {
            x += weights[i] * xy[2 * i];
            y += weights[i] * xy[2 * i + 1];
            sum += weights[i];
        }
        return new double[] {x / sum, y / sum};
    }
}
