package dev.nightshift.avatar.clone.speech;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Arrays;

/**
 * Hears which kind of sound is said, whoever says it: scores of the kinds from what a quarter of a second of speech
 * sounds like, as a sum of simple features, most of them random ones (Rahimi and Recht 2008), so that learning it is one
 * system of equations.
 *
 * @param hidden a column of weights for each random feature, a row for each input and a last one for the constant
 * @param scores a row for each input, each random feature and a last constant; a column for each viseme
 */
public record Hearing(float[][] hidden, float[][] scores) {
    /** Which rows around a moment are heard. */
    private static final int[] ROWS = {-12, -9, -6, -4, -2, -1, 0, 1, 2, 3, 5};

    private static final int MARK = 0x4E53_4831;
    /** Rows after a moment that have to be known. */
    public static final int LOOK_AHEAD = 5;
    /** Cepstral numbers of each row that are used. */
    public static final int WIDTH = 13;
    /** Numbers that go in. */
    public static final int INPUTS = ROWS.length * WIDTH;

    /**
     * What is heard around a row.
     *
     * @param rows normalised cepstra; beyond both ends the outermost row goes on
     */
    public static float[] inputs(float[][] rows, int row) {
        float[] inputs = new float[INPUTS];
        for (int i = 0; i < ROWS.length; i++) {
            float[] from = rows[Math.clamp(row + ROWS[i], 0, rows.length - 1)];
            System.arraycopy(from, 0, inputs, i * WIDTH, WIDTH);
        }
        return inputs;
    }

    /** Inputs, random features and a 1: what scores are sums of. */
    public static float[] features(float[][] hidden, float[] inputs) {
        int count = hidden[0].length;
        float[] features = Arrays.copyOf(inputs, INPUTS + count + 1);
        float[] sums = hidden[INPUTS].clone();
        for (int i = 0; i < INPUTS; i++) {
            float input = inputs[i];
            float[] row = hidden[i];
            for (int h = 0; h < count; h++) sums[h] += input * row[h];
        }
        for (int h = 0; h < count; h++) features[INPUTS + h] = Math.max(0, sums[h]);
        features[INPUTS + count] = 1;
        return features;
    }

    /**
     * How likely each kind of sound is at a row: {@link Sounds#KINDS} numbers, those of the visemes sum to 1; as emphasis
     * counts how loud it is.
     */
    public float[] kinds(float[][] rows, int row) {
        float[] features = features(hidden, inputs(rows, row));
        float[] kinds = new float[Sounds.KINDS];
        for (int i = 0; i < features.length; i++) {
            if (features[i] == 0) continue;
            for (int k = 0; k < scores[i].length; k++) kinds[k] += features[i] * scores[i][k];
        }
        shared(kinds);
        kinds[Sounds.EMPHASIS] = rows[row][0];
        return kinds;
    }

    private static void shared(float[] kinds) {
        float sum = 1e-6f;
        for (int k = 0; k < kinds.length; k++) {
            kinds[k] = Math.max(0, kinds[k]);
            kinds[k] *= kinds[k];
            sum += kinds[k];
        }
        for (int k = 0; k < kinds.length; k++) kinds[k] /= sum;
    }

    /** Writes it in the form that {@link #read} knows, so that it is taught once a machine; leaves the stream open. */
    public void write(OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        MouthFormat.table(data, hidden);
        MouthFormat.table(data, scores);
        data.flush();
    }

    /**
     * Reads what {@link #write} wrote; leaves the stream open.
     *
     * @throws IOException when it is no hearing, was taught by an older program, or is cut off
     */
    public static Hearing read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MARK) throw new IOException("is no hearing");
        float[][] hidden = MouthFormat.table(data);
        float[][] scores = MouthFormat.table(data);
        if (hidden.length != INPUTS + 1 || scores.length != INPUTS + hidden[0].length + 1) {
            throw new IOException("is a hearing with other inputs");
        }
        return new Hearing(hidden, scores);
    }

    /** All rows of a recording. */
    public Sounds hear(float[][] rows) {
        float[][] heard = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) heard[row] = kinds(rows, row);
        return new Sounds(heard);
    }
}
