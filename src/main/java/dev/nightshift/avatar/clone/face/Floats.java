package dev.nightshift.avatar.clone.face;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;

/** Rows of floats as bytes, big endian. */
final class Floats {
    private Floats() {}

    static void write(DataOutputStream data, float[] values) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(4 * values.length);
        bytes.asFloatBuffer().put(values);
        data.write(bytes.array());
    }

    /** Reads {@code count} floats, each of which must be a number. */
    static float[] read(DataInputStream data, int count) throws IOException {
        byte[] bytes = new byte[4 * count];
        data.readFully(bytes);
        float[] values = new float[count];
        ByteBuffer.wrap(bytes).asFloatBuffer().get(values);
        for (float value : values) {
            if (!Float.isFinite(value)) {
                throw new IOException("holds a value that is no number");
            }
        }
        return values;
    }
}
