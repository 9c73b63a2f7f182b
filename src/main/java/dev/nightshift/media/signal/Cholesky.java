package dev.nightshift.media.signal;

/** Solves the normal equations of least squares. */
public final class Cholesky {
    private Cholesky() {}

    /**
     * @param matrix symmetric and positive definite; not changed
     * @param right a column for each wanted solution
     * @return X with {@code matrix X = right}
     * @throws ArithmeticException when the matrix is not positive definite
     */
    public static double[][] solve(double[][] matrix, double[][] right) {
        double[][] root = factor(matrix);
        double[][] x = new double[root.length][];
        for (int i = 0; i < root.length; i++) {
            x[i] = right[i].clone();
            for (int k = 0; k < i; k++) subtract(x[i], x[k], root[i][k]);
            divide(x[i], root[i][i]);
        }
        for (int i = root.length - 1; i >= 0; i--) {
            for (int k = i + 1; k < root.length; k++) subtract(x[i], x[k], root[k][i]);
            divide(x[i], root[i][i]);
        }
        return x;
    }

    private static double[][] factor(double[][] matrix) {
        double[][] root = new double[matrix.length][matrix.length];
        for (int i = 0; i < matrix.length; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = matrix[i][j];
                for (int k = 0; k < j; k++) sum -= root[i][k] * root[j][k];
                if (i == j && !(sum > 0)) throw new ArithmeticException("The equations have no single solution");
                root[i][j] = i == j ? Math.sqrt(sum) : sum / root[j][j];
            }
        }
        return root;
    }

    private static void subtract(double[] from, double[] row, double factor) {
        for (int i = 0; i < from.length; i++) from[i] -= factor * row[i];
    }

    private static void divide(double[] row, double by) {
        for (int i = 0; i < row.length; i++) row[i] /= by;
    }
}
