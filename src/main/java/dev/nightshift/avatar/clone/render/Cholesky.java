package dev.nightshift.avatar.clone.render;

/** Solves systems of linear equations with a symmetric, positive definite matrix by Cholesky's decomposition. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * Solves matrix * x = right.
     *
     * @param matrix only the lower triangle is read; overwritten
     * @param right becomes x
     */
    public static void solve(double[][] matrix, double[] right) {
        decompose(matrix);
        int n = right.length;
        for (int i = 0; i < n; i++) {
            right[i] = (right[i] - dot(matrix[i], right, i)) / matrix[i][i];
        }
        for (int i = n - 1; i >= 0; i--) {
            right[i] /= matrix[i][i];
            for (int k = 0; k < i; k++) {
                right[k] -= matrix[i][k] * right[i];
            }
        }
    }

    private static void decompose(double[][] matrix) {
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j < i; j++) {
                matrix[i][j] = (matrix[i][j] - dot(matrix[i], matrix[j], j)) / matrix[j][j];
            }
            matrix[i][i] = Math.sqrt(Math.max(1e-12, matrix[i][i] - dot(matrix[i], matrix[i], i)));
        }
    }

    private static double dot(double[] one, double[] other, int count) {
        double sum = 0;
        for (int k = 0; k < count; k++) {
            sum += one[k] * other[k];
        }
        return sum;
    }
}
