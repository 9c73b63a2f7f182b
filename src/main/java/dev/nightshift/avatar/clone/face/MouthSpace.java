package dev.nightshift.avatar.clone.face;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;

/**
 * The mouths a person makes, as a few numbers each: principal components of the canonical positions of {@link
 * Canonical#MOUTH}. A "shape" is a {@code float[dimensions()]} in canonical pixels along each component; all zero is the
 * person's mean mouth, and the first number grows as the mouth opens.
 *
 * @param mean x, y of each mouth point
 * @param basis a row of unit length for each dimension, at right angles to the others
 * @param lowest the least value that the person reached in each dimension
 * @param highest the greatest
 */
public record MouthSpace(float[] mean, float[][] basis, float[] lowest, float[] highest) {
    /** How many dimensions keep a talking mouth to about a quarter of a canonical pixel. */
    public static final int USUAL_DIMENSIONS = 12;

    private static final int NUMBERS = 2 * Canonical.MOUTH.length;
    /** Places of mesh points 13 and 14 in {@link Canonical#MOUTH}: the sixth and the sixteenth of the inner lip. */
    private static final int UPPER_LIP = Canonical.OUTER_LIP.length + 5;

    private static final int LOWER_LIP = Canonical.OUTER_LIP.length + 15;
    private static final int MARK = 0x4E53_4D53;

    /**
     * Learns the space from faces.
     *
     * @param meshes at least one more than {@code dimensions}
     */
    public static MouthSpace learn(List<Mesh> meshes, int dimensions) {
        if (meshes.size() <= dimensions) {
            throw new IllegalArgumentException(meshes.size() + " faces do not span " + dimensions + " dimensions");
        }
        float[][] rows = meshes.stream()
                .map(mesh -> Canonical.points(mesh, Canonical.MOUTH))
                .toArray(float[][]::new);
        Principal principal = Principal.of(rows, dimensions, MouthSpace::gap);
        return new MouthSpace(principal.mean(), principal.axes(), principal.lowest(), principal.highest());
    }

    /** How many numbers a shape has. */
    public int dimensions() {
        return basis.length;
    }

    /** The shape of a face's mouth. */
    public float[] encode(Mesh mesh) {
        return shape(Canonical.points(mesh, Canonical.MOUTH));
    }

    /** The shape nearest to mouth points in the canonical view, x, y of each. */
    public float[] shape(float[] canonicalXY) {
        return Principal.project(canonicalXY, mean, basis);
    }

    /** Where the mouth points of a shape are in the canonical view: x, y of each, in the order of {@link Canonical#MOUTH}. */
    public float[] points(float[] shape) {
        float[] xy = mean.clone();
        for (int k = 0; k < basis.length; k++) {
            for (int i = 0; i < xy.length; i++) {
                xy[i] += shape[k] * basis[k][i];
            }
        }
        return xy;
    }

    /** The gap between the lips of a shape, in inter-ocular distances; never negative. */
    public double opening(float[] shape) {
        return Math.max(0, gap(points(shape)));
    }

    /** The nearest shape within what the person really made. */
    public float[] clamp(float[] shape) {
        float[] clamped = new float[shape.length];
        for (int k = 0; k < shape.length; k++) {
            clamped[k] = Math.clamp(shape[k], lowest[k], highest[k]);
        }
        return clamped;
    }

    /** Writes it in the form that {@link #read} knows; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        data.writeInt(basis.length);
        Floats.write(data, mean);
        for (float[] row : basis) {
            Floats.write(data, row);
        }
        Floats.write(data, lowest);
        Floats.write(data, highest);
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it is no mouth space or cut off
     */
    public static MouthSpace read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MARK) {
            throw new IOException("is no mouth space");
        }
        int dimensions = data.readInt();
        if (dimensions < 1 || dimensions > NUMBERS) {
            throw new IOException("is a mouth space of " + dimensions + " dimensions");
        }
        float[] mean = Floats.read(data, NUMBERS);
        float[][] basis = new float[dimensions][];
        for (int k = 0; k < dimensions; k++) {
            basis[k] = Floats.read(data, NUMBERS);
        }
        return new MouthSpace(mean, basis, Floats.read(data, dimensions), Floats.read(data, dimensions));
    }

    private static double gap(float[] canonicalXY) {
        return (canonicalXY[2 * LOWER_LIP + 1] - canonicalXY[2 * UPPER_LIP + 1]) / Canonical.EYE_SPAN;
    }
}
