package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.List;

/**
 * Reads how a head is held by turning the person's own mean skull onto its points. The mean skull looks straight ahead by
 * its symmetry: left and right points make its x axis, forehead and chin its y axis.
 */
final class PoseReader {
    /** Points that neither talking nor blinking moves, in pairs left and right of the nose. */
    private static final int[] PAIRS = {
        33, 263, 133, 362, 127, 356, 234, 454, 71, 301, 54, 284, 103, 332, 67, 297, 109, 338, 98, 327, 129, 358, 198,
        420, 122, 351, 196, 419
    };

    private static final int[] MIDDLE = {10, 151, 9, 8, 168, 6, 197, 195, 5, 4, 1, 2};
    private static final int FOREHEAD = 10;
    private static final int CHIN = 152;
    private static final int ROUNDS = 3;

    private final int[] rigid = concat(PAIRS, MIDDLE);
    private final double[] skull;

    /** @param meshes of one person, at least one */
    PoseReader(List<Mesh> meshes) {
        double[] chin = new double[3];
        double[] mean = centred(meshes.getFirst());
        for (int round = 0; round < ROUNDS; round++) {
            double[] sum = new double[mean.length];
            chin = new double[3];
            for (Mesh mesh : meshes) {
                double[] own = centred(mesh);
                double[][] turn = Rotation.between(own, mean);
                add(turned(own, turn), sum);
                add(turned(face(mesh), turn), chin);
            }
            mean = sum;
            scale(mean);
        }
        skull = turned(mean, ownAxes(mean, chin));
        scale(skull);
    }

    HeadPose read(Mesh mesh) {
        return Rotation.pose(Rotation.between(skull, centred(mesh)));
    }

    /** Rows: the mean skull's right, down and back. */
    private double[][] ownAxes(double[] mean, double[] faceDown) {
        double[] right = new double[3];
        for (int i = 0; i < PAIRS.length; i += 2) {
            for (int axis = 0; axis < 3; axis++) {
                right[axis] += mean[3 * (i + 1) + axis] - mean[3 * i + axis];
            }
        }
        normalise(right);
        double[] down = faceDown.clone();
        double along = right[0] * down[0] + right[1] * down[1] + right[2] * down[2];
        for (int axis = 0; axis < 3; axis++) {
            down[axis] -= along * right[axis];
        }
        normalise(down);
        double[] back = {
            right[1] * down[2] - right[2] * down[1],
            right[2] * down[0] - right[0] * down[2],
            right[0] * down[1] - right[1] * down[0]
        };
        return new double[][] {right, down, back};
    }

    private static double[] face(Mesh mesh) {
        return new double[] {
            mesh.x(CHIN) - mesh.x(FOREHEAD), mesh.y(CHIN) - mesh.y(FOREHEAD), mesh.z(CHIN) - mesh.z(FOREHEAD)
        };
    }

    /** The rigid points about their centre, of unit size. */
    private double[] centred(Mesh mesh) {
        double[] points = new double[3 * rigid.length];
        double[] centre = new double[3];
        for (int i = 0; i < points.length; i++) {
            points[i] = mesh.points()[3 * rigid[i / 3] + i % 3];
            centre[i % 3] += points[i] / rigid.length;
        }
        for (int i = 0; i < points.length; i++) {
            points[i] -= centre[i % 3];
        }
        scale(points);
        return points;
    }

    private static void scale(double[] points) {
        double square = 0;
        for (double value : points) {
            square += value * value;
        }
        for (int i = 0; i < points.length; i++) {
            points[i] /= Math.sqrt(square);
        }
    }

    private static double[] turned(double[] points, double[][] rotation) {
        double[] turned = new double[points.length];
        for (int i = 0; i < points.length; i += 3) {
            for (int row = 0; row < 3; row++) {
                turned[i + row] = rotation[row][0] * points[i]
                        + rotation[row][1] * points[i + 1]
                        + rotation[row][2] * points[i + 2];
            }
        }
        return turned;
    }

    private static void add(double[] values, double[] to) {
        for (int i = 0; i < to.length; i++) {
            to[i] += values[i];
        }
    }

    private static void normalise(double[] vector) {
        double length = Math.sqrt(vector[0] * vector[0] + vector[1] * vector[1] + vector[2] * vector[2]);
        for (int axis = 0; axis < 3; axis++) {
            vector[axis] /= length;
        }
    }

    private static int[] concat(int[] one, int[] other) {
        int[] all = java.util.Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, all, one.length, other.length);
        return all;
    }
}
