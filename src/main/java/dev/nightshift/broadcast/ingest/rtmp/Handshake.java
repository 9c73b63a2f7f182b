package dev.nightshift.broadcast.ingest.rtmp;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;

/** RTMP's plain handshake: both sides send 1536 bytes and get their own back. */
final class Handshake {
    private static final int VERSION = 3;
    private static final int LENGTH = 1536;

    private Handshake() {}

    /** @throws RtmpException when the other side speaks another protocol, such as HTTP or encrypted RTMP */
    static void take(InputStream from, OutputStream to) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readUnsignedByte() != VERSION) {
            throw new RtmpException("this is not plain RTMP");
        }
        byte[] theirs = new byte[LENGTH];
        in.readFully(theirs);
        to.write(VERSION);
        to.write(new byte[LENGTH]);
        to.write(theirs);
        to.flush();
        in.readFully(new byte[LENGTH]);
    }
}
