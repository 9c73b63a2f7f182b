package dev.nightshift.avatar.clone.speech;

import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.media.signal.Scaling;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** A speaking mouth as bytes: a mark, then its parts in order; big-endian, arrays with their length first. */
final class MouthFormat {
    private static final int MARK = 0x4E53_4D31;
    private static final int MOST = 100_000;

    private MouthFormat() {}

    static void write(SpeakingMouth mouth, OutputStream out) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MARK);
        mouth.space().write(data);
        lips(data, mouth.lips());
        coarticulation(data, mouth.fromPhones());
        mouth.hearing().write(data);
        coarticulation(data, mouth.fromSound());
        row(data, mouth.usual().mean());
        row(data, mouth.usual().spread());
        data.flush();
    }

    static SpeakingMouth read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(in);
        if (data.readInt() != MARK) throw new IOException("is no speaking mouth");
        return new SpeakingMouth(
                MouthSpace.read(data),
                lips(data),
                coarticulation(data),
                Hearing.read(data),
                coarticulation(data),
                new Scaling(row(data), row(data)));
    }

    private static void lips(DataOutputStream data, Lips lips) throws IOException {
        data.writeDouble(lips.gapAtMean());
        row(data, lips.gapSlope());
        row(data, lips.opening());
        data.writeDouble(lips.closedGap());
        data.writeDouble(lips.tuckedGap());
        row(data, lips.rest());
    }

    private static Lips lips(DataInputStream data) throws IOException {
        return new Lips(data.readDouble(), row(data), row(data), data.readDouble(), data.readDouble(), row(data));
    }

    private static void coarticulation(DataOutputStream data, Coarticulation learnt) throws IOException {
        data.writeInt(learnt.taps().first());
        data.writeInt(learnt.taps().step());
        data.writeInt(learnt.taps().count());
        table(data, learnt.weights());
    }

    private static Coarticulation coarticulation(DataInputStream data) throws IOException {
        Taps taps = new Taps(data.readInt(), data.readInt(), data.readInt());
        float[][] weights = table(data);
        if (taps.numbers() != weights.length) throw new IOException("has weights that do not fit");
        return new Coarticulation(taps, weights);
    }

    static void table(DataOutputStream data, float[][] table) throws IOException {
        data.writeInt(table.length);
        for (float[] row : table) row(data, row);
    }

    static float[][] table(DataInputStream data) throws IOException {
        float[][] table = new float[length(data)][];
        for (int i = 0; i < table.length; i++) table[i] = row(data);
        return table;
    }

    private static void row(DataOutputStream data, float[] row) throws IOException {
        data.writeInt(row.length);
        for (float value : row) data.writeFloat(value);
    }

    private static float[] row(DataInputStream data) throws IOException {
        float[] row = new float[length(data)];
        for (int i = 0; i < row.length; i++) row[i] = data.readFloat();
        return row;
    }

    private static int length(DataInputStream data) throws IOException {
        int length = data.readInt();
        if (length < 1 || length > MOST) throw new IOException("has a part of " + length + " numbers");
        return length;
    }
}
