package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.OutputStream;
import javax.crypto.SecretKey;

/** Seals what is written to it, chunk by chunk. Closing it writes the last chunk; what lies behind it stays open. */
final class SealedOutput extends OutputStream {
    private final OutputStream out;
    private final Gcm gcm;
    private final byte[] bound;
    private final ChunkNonce nonces = new ChunkNonce();
    private final byte[] chunk = new byte[ChunkNonce.CHUNK];
    private int filled;
    private boolean closed;

    /** @param bound bytes that have to be the same for opening it */
    SealedOutput(OutputStream out, SecretKey key, byte[] bound) {
        this.out = out;
        this.gcm = new Gcm(key);
        this.bound = bound.clone();
    }

    @Override
    public void write(int value) throws IOException {
        write(new byte[] {(byte) value}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        if (closed) {
            throw new IOException("this part is closed");
        }
        int taken = 0;
        while (taken < length) {
            // A full chunk waits for one more byte: only then is it known not to be the last.
            if (filled == chunk.length) {
                flushChunk(false);
            }
            int more = Math.min(length - taken, chunk.length - filled);
            System.arraycopy(bytes, from + taken, chunk, filled, more);
            filled += more;
            taken += more;
        }
    }

    @Override
    public void close() throws IOException {
        if (!closed) {
            closed = true;
            flushChunk(true);
        }
    }

    private void flushChunk(boolean last) throws IOException {
        out.write(gcm.seal(nonces.next(last), bound, chunk, filled));
        filled = 0;
    }
}
