package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.render.Cholesky;
import dev.nightshift.avatar.clone.render.Triangles;
import java.util.LinkedHashSet;
import java.util.Set;

/**
 * Moves the points of a mesh so that the picture below it looks like a template drawn on the same mesh: one step of
 * Gauss and Newton on the brightness without its local mean (Lucas and Kanade 1981, with the piecewise affine warp of
 * Baker and Matthews 2004), held together by springs along the edges.
 */
final class MeshFit {
    /** Strength of a spring, and of staying in place, in parts of a point's mean evidence. */
    private static final double SPRING = 0.15;

    private static final double STAY = 0.01;
    private static final double FIXED = 1e6;
    /** How much more the edge of the lips stays: what is behind it changes with tongue and teeth. */
    private static final double LIP_EDGE = 12;
    /** Differences in brightness that far out count half. */
    private static final float OUTLIER = 20;

    private record Edge(int from, int to) {}

    private final int[] corners;
    private final Set<Edge> edges = new LinkedHashSet<>();
    private final boolean[] fixed;
    private final float[] lipEdge;

    /**
     * For meshes of one kind.
     *
     * @param fixed points that don't move
     * @param lipEdge 1 at points on the lips' inner edge; triangles between such points only are no evidence
     */
    MeshFit(Triangles triangles, boolean[] fixed, float[] lipEdge) {
        this.corners = triangles.corners();
        this.fixed = fixed.clone();
        this.lipEdge = lipEdge.clone();
        for (int t = 0; t < corners.length; t += 3) {
            for (int k = 0; k < 3; k++) {
                int a = corners[t + k];
                int b = corners[t + (k + 1) % 3];
                edges.add(new Edge(Math.min(a, b), Math.max(a, b)));
            }
        }
    }

    /**
     * How each point should move: x, y, in the pictures' pixels.
     *
     * @param picture what is seen
     * @param template what should be seen, as big
     * @param xy the points in both
     */
    float[] step(Relief picture, Relief template, float[] xy) {
        double[][] matrix = new double[xy.length][xy.length];
        double[] right = new double[xy.length];
        double[] inside = new double[3];
        for (int t = 0; t < corners.length; t += 3) {
            gather(picture, template, xy, t, matrix, right, inside);
        }
        regularise(matrix);
        Cholesky.solve(matrix, right);
        float[] step = new float[right.length];
        for (int i = 0; i < step.length; i++) {
            step[i] = (float) right[i];
        }
        return step;
    }

    private void gather(
            Relief picture, Relief template, float[] xy, int t, double[][] matrix, double[] right, double[] share) {
        Corner corner = Corner.of(xy, corners[t], corners[t + 1], corners[t + 2]);
        if (corner.flat() || insideMouth(t)) {
            return;
        }
        int lastRow = (int) Math.min(picture.height() - 2, corner.bottom());
        int lastColumn = (int) Math.min(picture.width() - 2, corner.right());
        for (int y = (int) Math.max(1, corner.top()); y <= lastRow; y++) {
            for (int x = (int) Math.max(1, corner.left()); x <= lastColumn; x++) {
                if (corner.shares(x + 0.5, y + 0.5, share)) {
                    addPixel(picture, template, y * picture.width() + x, t, share, matrix, right);
                }
            }
        }
    }

    private boolean insideMouth(int t) {
        return lipEdge[corners[t]] + lipEdge[corners[t + 1]] + lipEdge[corners[t + 2]] == 3;
    }

    private void addPixel(
            Relief picture, Relief template, int at, int t, double[] share, double[][] matrix, double[] right) {
        int width = picture.width();
        float[] seen = picture.heights();
        float[] wanted = template.heights();
        float gx = (seen[at + 1] - seen[at - 1] + wanted[at + 1] - wanted[at - 1]) / 4;
        float gy = (seen[at + width] - seen[at - width] + wanted[at + width] - wanted[at - width]) / 4;
        float rest = wanted[at] - seen[at];
        double trust = 1 / (1 + rest * rest / (OUTLIER * OUTLIER));
        for (int p = 0; p < 3; p++) {
            int i = 2 * corners[t + p];
            double weight = share[p] * trust;
            right[i] += weight * gx * rest;
            right[i + 1] += weight * gy * rest;
            for (int q = 0; q < 3; q++) {
                int j = 2 * corners[t + q];
                double both = weight * share[q];
                matrix[i][j] += both * gx * gx;
                matrix[i][j + 1] += both * gx * gy;
                matrix[i + 1][j] += both * gx * gy;
                matrix[i + 1][j + 1] += both * gy * gy;
            }
        }
    }

    private double stay(int point) {
        return fixed[point] ? FIXED : lipEdge[point] > 0 ? LIP_EDGE * STAY : STAY;
    }

    private void regularise(double[][] matrix) {
        double mean = 0;
        for (int i = 0; i < matrix.length; i++) {
            mean += matrix[i][i] / matrix.length;
        }
        double spring = SPRING * mean + 1e-3;
        for (Edge edge : edges) {
            for (int axis = 0; axis < 2; axis++) {
                int i = 2 * edge.from + axis;
                int j = 2 * edge.to + axis;
                matrix[i][i] += spring;
                matrix[j][j] += spring;
                matrix[i][j] -= spring;
                matrix[j][i] -= spring;
            }
        }
        for (int i = 0; i < matrix.length; i++) {
            matrix[i][i] += stay(i / 2) * mean + 1e-3;
        }
    }
}
