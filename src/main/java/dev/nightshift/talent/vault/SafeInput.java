package dev.nightshift.talent.vault;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.function.LongFunction;

/** Opens the pieces of a {@link SafeFile} one after the other. */
final class SafeInput extends InputStream {
    private final DataInputStream in;
    private final Gcm gcm;
    private final LongFunction<byte[]> bound;
    private long left;
    private long pieces;
    private byte[] piece = new byte[0];
    private int read;

    /**
     * @param bound what the piece of a number is bound to
     * @param length of all whole pieces, sealed
     */
    SafeInput(InputStream in, Gcm gcm, LongFunction<byte[]> bound, long length) {
        this.in = new DataInputStream(in);
        this.gcm = gcm;
        this.bound = bound;
        this.left = length;
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
        if (read == piece.length && !next()) {
            return -1;
        }
        int more = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, from, more);
        read += more;
        return more;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }

    private boolean next() throws IOException {
        if (left == 0) {
            return false;
        }
        int length = in.readInt();
        byte[] nonce = in.readNBytes(Gcm.NONCE);
        byte[] sealed = in.readNBytes(length + Gcm.TAG);
        piece = gcm.open(nonce, bound.apply(pieces++), sealed, sealed.length)
                .orElseThrow(() -> new ObstacleException(new Obstacle.Damaged("a file that was handed in")));
        left -= Integer.BYTES + nonce.length + sealed.length;
        read = 0;
        return true;
    }
}
