package dev.nightshift.broadcast.ingest.rtmp;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;

/** Writes the few short messages that a receiver says. One thread. */
final class ChunkWriter {
    private static final int CHUNK = 128;
    private static final int CONTROL = 2;
    private static final int COMMANDS = 3;
    private static final int CONTINUED = 3 << 6;

    private final OutputStream out;

    ChunkWriter(OutputStream out) {
        this.out = out;
    }

    /** A number that concerns the connection. */
    void control(int type, int number) throws IOException {
        write(CONTROL, type, 0, ByteBuffer.allocate(4).putInt(number).array());
    }

    /** How much may be sent before it is acknowledged; 2: the limit is the sender's to judge. */
    void bandwidth(int window) throws IOException {
        write(
                CONTROL,
                Message.BANDWIDTH,
                0,
                ByteBuffer.allocate(5).putInt(window).put((byte) 2).array());
    }

    void command(int stream, byte[] amf) throws IOException {
        write(COMMANDS, Message.COMMAND, stream, amf);
    }

    private void write(int channel, int type, int stream, byte[] payload) throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        DataOutputStream data = new DataOutputStream(whole);
        data.writeByte(channel);
        data.write(new byte[3]);
        data.writeByte(payload.length >> 16);
        data.writeShort(payload.length);
        data.writeByte(type);
        data.writeInt(Integer.reverseBytes(stream));
        for (int at = 0; at < payload.length; at += CHUNK) {
            if (at > 0) {
                data.writeByte(CONTINUED | channel);
            }
            data.write(payload, at, Math.min(CHUNK, payload.length - at));
        }
        out.write(whole.toByteArray());
        out.flush();
    }
}
