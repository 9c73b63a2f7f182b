package dev.nightshift.voice.espeak;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A sentence for the child process.
 *
 * @param voice espeak-ng's name of voice and variant, such as {@code de+f3}
 * @param wordsAMinute 80 .. 450
 * @param pitch 0 .. 99
 * @param range of the pitch, 0 .. 99
 */
record Request(String voice, int wordsAMinute, int pitch, int range, String text) {
    private static final int LONGEST_TEXT = 20_000;

    void write(DataOutputStream out) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeUTF(voice);
        out.writeInt(wordsAMinute);
        out.writeInt(pitch);
        out.writeInt(range);
        out.writeInt(bytes.length);
        out.write(bytes);
        out.flush();
    }

    static Request read(DataInputStream in) throws IOException {
        String voice = in.readUTF();
        int rate = in.readInt();
        int pitch = in.readInt();
        int range = in.readInt();
        int length = in.readInt();
        if (length < 0 || length > LONGEST_TEXT) throw new IOException("A text of " + length + " bytes");
        return new Request(voice, rate, pitch, range, new String(in.readNBytes(length), StandardCharsets.UTF_8));
    }
}
