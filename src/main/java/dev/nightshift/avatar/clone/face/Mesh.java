package dev.nightshift.avatar.clone.face;

/**
 * The points of a face in a picture, in the order of the MediaPipe face mesh.
 *
 * @param points {@value #POINTS} times x, y, z: pixels from the centre of the picture's first pixel to the right and
 *     down, and depth in the same unit, growing away from the camera; not written after construction
 */
public record Mesh(float[] points) {
    /** How many points a face has. */
    public static final int POINTS = 468;

    public Mesh {
        if (points.length != 3 * POINTS) {
            throw new IllegalArgumentException("a mesh has " + 3 * POINTS + " numbers, not " + points.length);
        }
    }

    public float x(int point) {
        return points[3 * point];
    }

    public float y(int point) {
        return points[3 * point + 1];
    }

    public float z(int point) {
        return points[3 * point + 2];
    }

    /** Distance of two points in the picture, pixels. */
    public double distance(int one, int other) {
        return Math.hypot(x(one) - x(other), y(one) - y(other));
    }
}
