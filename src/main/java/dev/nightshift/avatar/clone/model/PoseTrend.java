package dev.nightshift.avatar.clone.model;

import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Cholesky;
import java.util.List;

/**
 * How much of a mouth's shape is only the head's pose: a straight line for each dimension. A mouth that was learnt from
 * all poses is brought to one head's pose by it.
 *
 * @param mean yaw, pitch and roll around which the person holds the head, degrees
 * @param slopes of each dimension: change for a degree of yaw, pitch and roll
 */
public record PoseTrend(float[] mean, float[][] slopes) {
    /** As if this many pictures showed no trend at all, a degree off the mean. */
    private static final double DOUBT = 25;

    private static final int POSE = 3;
    private static final int OPENING = 3;
    private static final int SEEN = 5;

    /** Learns it by least squares. */
    public static PoseTrend learn(List<TrackedFace> faces, MouthSpace space) {
        float[] mean = new float[3];
        for (TrackedFace face : faces) {
            float[] pose = numbers(face.pose());
            for (int k = 0; k < 3; k++) {
                mean[k] += pose[k] / faces.size();
            }
        }
        float[][] slopes = new float[space.dimensions()][];
        for (int dimension = 0; dimension < slopes.length; dimension++) {
            slopes[dimension] = slopes(faces, space, mean, dimension);
        }
        return new PoseTrend(mean, slopes);
    }

    /** The same mouth on a head that is held so. */
    public float[] at(HeadPose pose, float[] shape) {
        return turned(pose, shape, 1);
    }

    /** The same mouth with the head held as usual. */
    public float[] without(HeadPose pose, float[] shape) {
        return turned(pose, shape, -1);
    }

    private float[] turned(HeadPose pose, float[] shape, int sign) {
        float[] numbers = numbers(pose);
        float[] turned = shape.clone();
        for (int i = 0; i < turned.length; i++) {
            for (int k = 0; k < 3; k++) {
                turned[i] += sign * slopes[i][k] * (numbers[k] - mean[k]);
            }
        }
        return turned;
    }

    private static float[] slopes(List<TrackedFace> faces, MouthSpace space, float[] mean, int dimension) {
        double[][] matrix = new double[SEEN][SEEN];
        double[] right = new double[SEEN];
        for (TrackedFace face : faces) {
            float[] shape = space.encode(face.mesh());
            double[] seen = seen(face.pose(), mean, space.opening(shape));
            for (int i = 0; i < SEEN; i++) {
                right[i] += shape[dimension] * seen[i];
                for (int j = 0; j < SEEN; j++) {
                    matrix[i][j] += seen[i] * seen[j];
                }
            }
        }
        for (int i = 0; i < POSE; i++) {
            matrix[i][i] += DOUBT;
        }
        matrix[OPENING][OPENING] += 1e-6;
        Cholesky.solve(matrix, right);
        return new float[] {(float) right[0], (float) right[1], (float) right[2]};
    }

    private static double[] seen(HeadPose pose, float[] mean, double opening) {
        float[] numbers = numbers(pose);
        return new double[] {numbers[0] - mean[0], numbers[1] - mean[1], numbers[2] - mean[2], opening, 1};
    }

    private static float[] numbers(HeadPose pose) {
        return new float[] {pose.yaw(), pose.pitch(), pose.roll()};
    }
}
