package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.HeadPose;

/** The rotation of space that brings one set of points nearest to another (Horn 1987, by unit quaternions). */
final class Rotation {
    private static final int ROUNDS = 16;

    private Rotation() {}

    /**
     * Finds it.
     *
     * @param from x, y, z of each point about their centre
     * @param to the same points elsewhere, about their centre
     * @return three rows that are to be multiplied with a point of {@code from}
     */
    static double[][] between(double[] from, double[] to) {
        double[][] products = new double[3][3];
        for (int i = 0; i < from.length; i += 3) {
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 3; column++) {
                    products[row][column] += from[i + row] * to[i + column];
                }
            }
        }
        return matrix(strongest(symmetric(products)));
    }

    /**
     * The pose of a head whose own axes (right, down, away from the camera) the rotation turns into the picture's: first
     * about its nose, then nodding, then turning.
     */
    static HeadPose pose(double[][] rotation) {
        double forwardX = -rotation[0][2];
        double forwardY = -rotation[1][2];
        double forwardZ = -rotation[2][2];
        double yaw = Math.atan2(forwardX, -forwardZ);
        double pitch = Math.asin(Math.clamp(forwardY, -1, 1));
        double acrossX = Math.cos(yaw) * rotation[0][0] + Math.sin(yaw) * rotation[2][0];
        double acrossZ = -Math.sin(yaw) * rotation[0][0] + Math.cos(yaw) * rotation[2][0];
        double acrossY = Math.cos(pitch) * rotation[1][0] + Math.sin(pitch) * acrossZ;
        return new HeadPose(degrees(yaw), degrees(pitch), degrees(Math.atan2(acrossY, acrossX)));
    }

    private static float degrees(double radians) {
        return (float) Math.toDegrees(radians);
    }

    private static double[][] symmetric(double[][] s) {
        double xy = s[0][1] + s[1][0];
        double xz = s[2][0] + s[0][2];
        double yz = s[1][2] + s[2][1];
        double a = s[1][2] - s[2][1];
        double b = s[2][0] - s[0][2];
        double c = s[0][1] - s[1][0];
        return new double[][] {
            {s[0][0] + s[1][1] + s[2][2], a, b, c},
            {a, s[0][0] - s[1][1] - s[2][2], xy, xz},
            {b, xy, -s[0][0] + s[1][1] - s[2][2], yz},
            {c, xz, yz, -s[0][0] - s[1][1] + s[2][2]}
        };
    }

    /** The eigenvector of the greatest eigenvalue, by squaring the shifted matrix until only it is left. */
    private static double[] strongest(double[][] symmetric) {
        double[][] power = new double[4][4];
        double shift = 0;
        for (double[] row : symmetric) {
            shift = Math.max(shift, Math.abs(row[0]) + Math.abs(row[1]) + Math.abs(row[2]) + Math.abs(row[3]));
        }
        for (int i = 0; i < 4; i++) {
            power[i] = symmetric[i].clone();
            power[i][i] += shift;
        }
        double[] vector = {1, 0.01, 0.01, 0.01};
        for (int round = 0; round < ROUNDS; round++) {
            power = squared(power);
        }
        return unit(times(power, vector));
    }

    private static double[][] squared(double[][] matrix) {
        double[][] square = new double[4][4];
        double trace = 0;
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                for (int k = 0; k < 4; k++) {
                    square[i][j] += matrix[i][k] * matrix[k][j];
                }
            }
            trace += square[i][i];
        }
        for (double[] row : square) {
            for (int j = 0; j < 4; j++) {
                row[j] /= trace;
            }
        }
        return square;
    }

    private static double[] times(double[][] matrix, double[] vector) {
        double[] product = new double[4];
        for (int i = 0; i < 4; i++) {
            for (int j = 0; j < 4; j++) {
                product[i] += matrix[i][j] * vector[j];
            }
        }
        return product;
    }

    private static double[] unit(double[] vector) {
        double length = 0;
        for (double value : vector) {
            length += value * value;
        }
        for (int i = 0; i < vector.length; i++) {
            vector[i] /= Math.sqrt(length);
        }
        return vector;
    }

    private static double[][] matrix(double[] q) {
        double w = q[0];
        double x = q[1];
        double y = q[2];
        double z = q[3];
        return new double[][] {
            {w * w + x * x - y * y - z * z, 2 * (x * y - w * z), 2 * (x * z + w * y)},
            {2 * (x * y + w * z), w * w - x * x + y * y - z * z, 2 * (y * z - w * x)},
            {2 * (x * z - w * y), 2 * (y * z + w * x), w * w - x * x - y * y + z * z}
        };
    }
}
