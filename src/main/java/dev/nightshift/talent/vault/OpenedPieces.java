package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

/** Plain bytes out of sealed pieces, opened one after the other: not a byte comes out before its piece has proved whole. */
abstract class OpenedPieces extends InputStream {
    private final InputStream in;
    private byte[] piece = new byte[0];
    private int read;

    OpenedPieces(InputStream in) {
        this.in = in;
    }

    /** The next piece, opened; empty after the last one. */
    abstract Optional<byte[]> next() throws IOException;

    @Override
    public final int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public final int read(byte[] into, int from, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (read == piece.length) {
            Optional<byte[]> next = next();
            if (next.isEmpty()) {
                return -1;
            }
            piece = next.get();
            read = 0;
        }
        int more = Math.min(length, piece.length - read);
        System.arraycopy(piece, read, into, from, more);
        read += more;
        return more;
    }

    @Override
    public final void close() throws IOException {
        in.close();
    }
}
