package dev.nightshift.talent.vault;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.LongFunction;

/** Opens the pieces of a {@link SafeFile} one after the other. */
final class SafeInput extends OpenedPieces {
    private final DataInputStream in;
    private final Gcm gcm;
    private final LongFunction<byte[]> bound;
    private long left;
    private long pieces;

    /**
     * @param bound what the piece of a number is bound to
     * @param length of all whole pieces, sealed
     */
    SafeInput(InputStream in, Gcm gcm, LongFunction<byte[]> bound, long length) {
        super(in);
        this.in = new DataInputStream(in);
        this.gcm = gcm;
        this.bound = bound;
        this.left = length;
    }

    @Override
    Optional<byte[]> next() throws IOException {
        if (left == 0) {
            return Optional.empty();
        }
        int length = in.readInt();
        if (length < 1 || length > SafeFile.LARGEST) {
            throw damaged();
        }
        byte[] nonce = in.readNBytes(Gcm.NONCE);
        byte[] sealed = in.readNBytes(length + Gcm.TAG);
        left -= Integer.BYTES + nonce.length + sealed.length;
        return Optional.of(
                gcm.open(nonce, bound.apply(pieces++), sealed, sealed.length).orElseThrow(SafeInput::damaged));
    }

    private static ObstacleException damaged() {
        return new ObstacleException(new Obstacle.Damaged("a file that was handed in"));
    }
}
