package dev.nightshift.studio.tracking;

/**
 * How far colours differ from a middle one: a normal distribution. Shade doesn't count: the middle colour may be up to two
 * fifths darker or a little brighter where that makes it more alike, since a lip curves into its own shadow towards the
 * mouth, while the mouth itself is far darker and teeth are of another hue.
 */
final class ColourSpread {
    private static final double DARKEST = 0.6;
    private static final double BRIGHTEST = 1.15;

    private final double noise;
    private double[][] products = new double[3][3];
    private double[][] inverse = {{1, 0, 0}, {0, 1, 0}, {0, 0, 1}};
    private double count;

    /** @param noise added to each channel's variance */
    ColourSpread(double noise) {
        this.noise = noise;
    }

    void add(LipStrips strips, int line, int sample, double[] middle) {
        count++;
        double shade = shade(strips, line, sample, middle);
        for (int i = 0; i < 3; i++) {
            double off = strips.colour(line, sample, i) - shade * middle[i];
            for (int j = 0; j < 3; j++) {
                products[i][j] += off * (strips.colour(line, sample, j) - shade * middle[j]);
            }
        }
    }

    /** Takes over what was added since the last time. */
    void settle() {
        double[][] covariance = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                covariance[i][j] = products[i][j] / Math.max(1, count) + (i == j ? noise : 0);
            }
        }
        inverse = inverse(covariance);
        products = new double[3][3];
        count = 0;
    }

    /** Squared Mahalanobis distance of a sample from the middle. */
    double distance(LipStrips strips, int line, int sample, double[] middle) {
        double shade = shade(strips, line, sample, middle);
        double square = 0;
        for (int i = 0; i < 3; i++) {
            double along = strips.colour(line, sample, i) - shade * middle[i];
            for (int j = 0; j < 3; j++) {
                square += along * inverse[i][j] * (strips.colour(line, sample, j) - shade * middle[j]);
            }
        }
        return square;
    }

    private static double shade(LipStrips strips, int line, int sample, double[] middle) {
        double product = 0;
        double square = 1e-6;
        for (int i = 0; i < 3; i++) {
            product += strips.colour(line, sample, i) * middle[i];
            square += middle[i] * middle[i];
        }
        return Math.clamp(product / square, DARKEST, BRIGHTEST);
    }

    private static double[][] inverse(double[][] m) {
        double[][] cofactors = new double[3][3];
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 3; j++) {
                int a = (j + 1) % 3;
                int b = (j + 2) % 3;
                int c = (i + 1) % 3;
                int d = (i + 2) % 3;
                cofactors[i][j] = m[a][c] * m[b][d] - m[a][d] * m[b][c];
            }
        }
        double determinant = m[0][0] * cofactors[0][0] + m[0][1] * cofactors[1][0] + m[0][2] * cofactors[2][0];
        for (double[] row : cofactors) {
            for (int j = 0; j < 3; j++) {
                row[j] /= determinant;
            }
        }
        return cofactors;
    }
}
