package dev.nightshift.host.theme;

import java.nio.ByteBuffer;

/**
 * Vectors of sentences, each of a theme, in a byte a number. As a file: the length of a vector (4 bytes), then for each
 * its theme (2 bytes) and its numbers, the greatest of which is 127.
 */
final class Wordings {
    private final int[] themes;
    private final byte[][] vectors;
    /** What makes each vector one of length 1. */
    private final double[] scales;

    private Wordings(int[] themes, byte[][] vectors) {
        this.themes = themes;
        this.vectors = vectors;
        this.scales = new double[vectors.length];
        for (int at = 0; at < vectors.length; at++) {
            double square = 0;
            for (byte number : vectors[at]) {
                square += number * number;
            }
            scales[at] = 1 / Math.sqrt(Math.max(1, square));
        }
    }

    static Wordings read(byte[] file) {
        ByteBuffer buffer = ByteBuffer.wrap(file);
        int length = buffer.getInt();
        int count = buffer.remaining() / (2 + length);
        int[] themes = new int[count];
        byte[][] vectors = new byte[count][length];
        for (int at = 0; at < count; at++) {
            themes[at] = buffer.getShort();
            buffer.get(vectors[at]);
        }
        return new Wordings(themes, vectors);
    }

    /** A vector of length 1 in bytes. */
    static byte[] bytes(float[] vector) {
        float most = 1e-6f;
        for (float number : vector) {
            most = Math.max(most, Math.abs(number));
        }
        byte[] bytes = new byte[vector.length];
        for (int at = 0; at < vector.length; at++) {
            bytes[at] = (byte) Math.round(127 * vector[at] / most);
        }
        return bytes;
    }

    /** Raises each theme's greatest and second greatest likeness to a vector, where they are greater here. */
    void nearest(float[] vector, double[] nearest, double[] second) {
        for (int at = 0; at < vectors.length; at++) {
            double likeness = likeness(vector, at);
            int theme = themes[at];
            if (likeness > nearest[theme]) {
                second[theme] = nearest[theme];
                nearest[theme] = likeness;
            } else if (likeness > second[theme]) {
                second[theme] = likeness;
            }
        }
    }

    private double likeness(float[] vector, int at) {
        byte[] other = vectors[at];
        float sum = 0;
        for (int place = 0; place < other.length; place++) {
            sum += vector[place] * other[place];
        }
        return sum * scales[at];
    }
}
