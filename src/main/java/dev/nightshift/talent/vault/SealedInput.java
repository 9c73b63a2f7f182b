package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.InputStream;
import javax.crypto.SecretKey;

/** Opens what {@link SealedOutput} sealed; not a byte comes out before its chunk has proved whole. */
final class SealedInput extends InputStream {
    private final InputStream in;
    private final Gcm gcm;
    private final byte[] bound;
    private final String what;
    private final ChunkNonce nonces = new ChunkNonce();
    private long sealedLeft;
    private byte[] chunk = new byte[0];
    private int read;

    /**
     * @param sealedLength of the part
     * @param what it is, for the message when it is damaged
     */
    SealedInput(InputStream in, long sealedLength, SecretKey key, byte[] bound, String what) {
        this.in = in;
        this.sealedLeft = sealedLength;
        this.gcm = new Gcm(key);
        this.bound = bound.clone();
        this.what = what;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (read == chunk.length) {
            if (sealedLeft == 0) {
                return -1;
            }
            nextChunk();
        }
        int more = Math.min(length, chunk.length - read);
        System.arraycopy(chunk, read, into, from, more);
        read += more;
        return more;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private void nextChunk() throws IOException {
        int length = (int) Math.min(sealedLeft, ChunkNonce.CHUNK + Gcm.TAG);
        byte[] sealed = in.readNBytes(length);
        if (sealed.length < length || length < Gcm.TAG) {
            throw new ObstacleException(new Obstacle.Damaged(what + " ends too early"));
        }
        sealedLeft -= length;
        chunk = gcm.open(nonces.next(sealedLeft == 0), bound, sealed, length)
                .orElseThrow(() -> new ObstacleException(new Obstacle.Damaged(what)));
        read = 0;
    }
}
