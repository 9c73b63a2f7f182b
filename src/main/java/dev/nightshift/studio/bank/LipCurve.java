package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.render.Cholesky;
import java.util.Arrays;

/**
 * The inner edge of a lip is one smooth curve from corner to corner. Points that were found one by one wander along it and
 * across it where teeth, shade and blur look like lip; here each edge becomes the polynomial nearest to its points, points
 * far from it counting less, and the edges never pass through each other.
 */
final class LipCurve {
    /** Along the mouth a point is displaced by at most a polynomial of so many terms, across it of so many. */
    private static final int ALONG = 3;

    private static final int ACROSS = 5;
    private static final int ROUNDS = 4;
    /** A point so far off counts half, as a share of the mouth's width. */
    private static final double OUTLIER = 0.05;

    private static final int LEFT = 0;
    private static final int RIGHT = Canonical.INNER_LIP.length / 2;

    private LipCurve() {}

    /** Smooths the inner lips of a mesh's numbers, x, y, z of each point, in place. */
    static void smooth(float[] mesh) {
        int left = 3 * Canonical.INNER_LIP[LEFT];
        int right = 3 * Canonical.INNER_LIP[RIGHT];
        double width = Math.max(1, Math.hypot(mesh[right] - mesh[left], mesh[right + 1] - mesh[left + 1]));
        double[] axis = {(mesh[right] - mesh[left]) / width, (mesh[right + 1] - mesh[left + 1]) / width};
        double[][] upper = edge(mesh, axis, width, 1);
        double[][] lower = edge(mesh, axis, width, -1);
        for (int k = 1; k < RIGHT; k++) {
            double crossed = Math.max(0, upper[1][k] - lower[1][k]) / 2;
            put(mesh, axis, width, Canonical.INNER_LIP[k], upper[0][k], upper[1][k] - crossed);
            put(mesh, axis, width, lower(k), lower[0][k], lower[1][k] + crossed);
        }
    }

    private static int lower(int k) {
        return Canonical.INNER_LIP[(Canonical.INNER_LIP.length - k) % Canonical.INNER_LIP.length];
    }

    /** Smoothed places of an edge's points along and across the mouth, from the left corner to the right, in its width. */
    private static double[][] edge(float[] mesh, double[] axis, double width, int side) {
        double[] along = new double[RIGHT + 1];
        double[] across = new double[RIGHT + 1];
        int left = 3 * Canonical.INNER_LIP[LEFT];
        for (int k = 0; k <= RIGHT; k++) {
            int point = 3 * (side > 0 ? Canonical.INNER_LIP[k] : lower(k));
            double dx = (mesh[point] - mesh[left]) / width;
            double dy = (mesh[point + 1] - mesh[left + 1]) / width;
            along[k] = dx * axis[0] + dy * axis[1] - (double) k / RIGHT;
            across[k] = dy * axis[0] - dx * axis[1];
        }
        double[] smooth = fitted(along, ALONG);
        for (int k = 0; k <= RIGHT; k++) {
            smooth[k] += (double) k / RIGHT;
        }
        return new double[][] {smooth, fitted(across, ACROSS)};
    }

    private static void put(float[] mesh, double[] axis, double width, int point, double along, double across) {
        int left = 3 * Canonical.INNER_LIP[LEFT];
        mesh[3 * point] = (float) (mesh[left] + width * (along * axis[0] - across * axis[1]));
        mesh[3 * point + 1] = (float) (mesh[left + 1] + width * (along * axis[1] + across * axis[0]));
    }

    /** Values of the robust fit of u (1 - u) (a + b u + c u u ...), which is 0 at both corners. */
    private static double[] fitted(double[] values, int terms) {
        double[] weights = new double[values.length];
        Arrays.fill(weights, 1);
        double[] fitted = values;
        for (int round = 0; round < ROUNDS; round++) {
            fitted = fit(values, weights, terms);
            for (int k = 0; k < values.length; k++) {
                double off = (values[k] - fitted[k]) / OUTLIER;
                weights[k] = 1 / (1 + off * off);
            }
        }
        return fitted;
    }

    private static double[] fit(double[] values, double[] weights, int terms) {
        double[][] matrix = new double[terms][terms];
        double[] right = new double[terms];
        for (int k = 0; k < values.length; k++) {
            for (int i = 0; i < terms; i++) {
                right[i] += weights[k] * term(k, i) * values[k];
                for (int j = 0; j < terms; j++) {
                    matrix[i][j] += weights[k] * term(k, i) * term(k, j);
                }
            }
        }
        for (int i = 0; i < terms; i++) {
            matrix[i][i] += 1e-6;
        }
        Cholesky.solve(matrix, right);
        double[] fitted = new double[values.length];
        for (int k = 0; k < values.length; k++) {
            for (int i = 0; i < terms; i++) {
                fitted[k] += right[i] * term(k, i);
            }
        }
        return fitted;
    }

    private static double term(int k, int power) {
        double u = (double) k / RIGHT;
        return 4 * u * (1 - u) * Math.pow(2 * u - 1, power);
    }
}
