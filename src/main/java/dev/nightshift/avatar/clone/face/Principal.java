package dev.nightshift.avatar.clone.face;

import java.util.function.ToDoubleFunction;

/**
 * The directions in which rows of numbers differ most (principal component analysis by orthogonal iteration on the
 * covariance).
 *
 * @param mean of the rows
 * @param axes the directions, most important first, of unit length and at right angles
 * @param lowest the least coordinate of any row along each axis
 * @param highest the greatest
 */
record Principal(float[] mean, float[][] axes, float[] lowest, float[] highest) {
    private static final int ROUNDS = 300;

    /** Axes point to where {@code grows} of a row becomes greater. */
    static Principal of(float[][] rows, int dimensions, ToDoubleFunction<float[]> grows) {
        float[] mean = mean(rows);
        double[][] covariance = covariance(rows, mean);
        double[][] axes = start(dimensions, mean.length);
        for (int round = 0; round < ROUNDS; round++) {
            axes = times(axes, covariance);
            orthonormalise(axes);
        }
        float[][] directions = new float[dimensions][];
        for (int k = 0; k < dimensions; k++) {
            directions[k] = directed(axes[k], mean, grows);
        }
        return ranged(rows, mean, directions);
    }

    static float[] project(float[] row, float[] mean, float[][] axes) {
        float[] coordinates = new float[axes.length];
        for (int k = 0; k < axes.length; k++) {
            double sum = 0;
            for (int i = 0; i < row.length; i++) {
                sum += (row[i] - mean[i]) * axes[k][i];
            }
            coordinates[k] = (float) sum;
        }
        return coordinates;
    }

    private static Principal ranged(float[][] rows, float[] mean, float[][] axes) {
        float[] lowest = new float[axes.length];
        float[] highest = new float[axes.length];
        for (float[] row : rows) {
            float[] at = project(row, mean, axes);
            for (int k = 0; k < at.length; k++) {
                lowest[k] = Math.min(lowest[k], at[k]);
                highest[k] = Math.max(highest[k], at[k]);
            }
        }
        return new Principal(mean, axes, lowest, highest);
    }

    private static float[] mean(float[][] rows) {
        double[] sum = new double[rows[0].length];
        for (float[] row : rows) {
            for (int i = 0; i < row.length; i++) {
                sum[i] += row[i];
            }
        }
        float[] mean = new float[sum.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (sum[i] / rows.length);
        }
        return mean;
    }

    private static double[][] covariance(float[][] rows, float[] mean) {
        double[][] sum = new double[mean.length][mean.length];
        for (float[] row : rows) {
            for (int i = 0; i < mean.length; i++) {
                double left = row[i] - mean[i];
                for (int j = 0; j < mean.length; j++) {
                    sum[i][j] += left * (row[j] - mean[j]);
                }
            }
        }
        return sum;
    }

    /** Any directions will do that are not the same; these are different sine waves, so that the result is repeatable. */
    private static double[][] start(int dimensions, int length) {
        double[][] axes = new double[dimensions][length];
        for (int k = 0; k < dimensions; k++) {
            for (int i = 0; i < length; i++) {
                axes[k][i] = Math.sin(1 + (k + 1) * (i + 0.5));
            }
        }
        orthonormalise(axes);
        return axes;
    }

    private static double[][] times(double[][] axes, double[][] covariance) {
        double[][] product = new double[axes.length][covariance.length];
        for (int k = 0; k < axes.length; k++) {
            for (int i = 0; i < covariance.length; i++) {
                product[k][i] = dot(axes[k], covariance[i]);
            }
        }
        return product;
    }

    /** Gram and Schmidt's way, twice for accuracy; a direction without any spread keeps a unit vector of its own. */
    private static void orthonormalise(double[][] axes) {
        for (int k = 0; k < axes.length; k++) {
            for (int pass = 0; pass < 2; pass++) {
                for (int before = 0; before < k; before++) {
                    subtract(axes[k], axes[before], dot(axes[k], axes[before]));
                }
                normalise(axes[k], k);
            }
        }
    }

    private static void normalise(double[] axis, int spare) {
        double length = Math.sqrt(dot(axis, axis));
        if (!(length > 1e-12)) {
            axis[axis.length - 1 - spare] = 1;
            return;
        }
        for (int i = 0; i < axis.length; i++) {
            axis[i] /= length;
        }
    }

    private static void subtract(double[] from, double[] direction, double amount) {
        for (int i = 0; i < from.length; i++) {
            from[i] -= amount * direction[i];
        }
    }

    private static double dot(double[] one, double[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }

    private static float[] directed(double[] axis, float[] mean, ToDoubleFunction<float[]> grows) {
        float[] ahead = mean.clone();
        float[] back = mean.clone();
        for (int i = 0; i < axis.length; i++) {
            ahead[i] += (float) axis[i];
            back[i] -= (float) axis[i];
        }
        double sign = grows.applyAsDouble(ahead) >= grows.applyAsDouble(back) ? 1 : -1;
        float[] direction = new float[axis.length];
        for (int i = 0; i < axis.length; i++) {
            direction[i] = (float) (sign * axis[i]);
        }
        return direction;
    }
}
