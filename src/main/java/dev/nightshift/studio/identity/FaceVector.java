package dev.nightshift.studio.identity;

import java.util.List;

/**
 * Where a face lies among all faces: near to others of the same person, far from those of another.
 *
 * @param values {@value #SIZE} numbers without a unit; not written after construction
 */
public record FaceVector(float[] values) {
    public static final int SIZE = 128;

    public FaceVector {
        if (values.length != SIZE) {
            throw new IllegalArgumentException("a face vector has " + SIZE + " numbers");
        }
    }

    /** Euclidean distance, 0 for the same picture. */
    public double distance(FaceVector other) {
        double sum = 0;
        for (int i = 0; i < SIZE; i++) {
            double difference = values[i] - other.values[i];
            sum += difference * difference;
        }
        return Math.sqrt(sum);
    }

    /**
     * The middle of several pictures of one person, which lies nearer to that person than each of them.
     *
     * @throws IllegalArgumentException when there is none
     */
    public static FaceVector mean(List<FaceVector> vectors) {
        if (vectors.isEmpty()) {
            throw new IllegalArgumentException("nothing has no middle");
        }
        float[] mean = new float[SIZE];
        for (FaceVector vector : vectors) {
            for (int i = 0; i < SIZE; i++) {
                mean[i] += vector.values[i] / vectors.size();
            }
        }
        return new FaceVector(mean);
    }
}
