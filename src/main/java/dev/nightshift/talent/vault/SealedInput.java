package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.crypto.SecretKey;

/** Opens what {@link SealedOutput} sealed. */
final class SealedInput extends OpenedPieces {
    private final InputStream in;
    private final Gcm gcm;
    private final byte[] bound;
    private final String what;
    private final ChunkNonce nonces = new ChunkNonce();
    private long sealedLeft;

    /**
     * @param sealedLength of the part
     * @param what it is, for the message when it is damaged
     */
    SealedInput(InputStream in, long sealedLength, SecretKey key, byte[] bound, String what) {
        super(in);
        this.in = in;
        this.sealedLeft = sealedLength;
        this.gcm = new Gcm(key);
        this.bound = bound.clone();
        this.what = what;
    }

    @Override
    Optional<byte[]> next() throws IOException {
        if (sealedLeft == 0) {
            return Optional.empty();
        }
        int length = (int) Math.min(sealedLeft, ChunkNonce.CHUNK + Gcm.TAG);
        byte[] sealed = in.readNBytes(length);
        if (sealed.length < length || length < Gcm.TAG) {
            throw new ObstacleException(new Obstacle.Damaged(what + " ends too early"));
        }
        sealedLeft -= length;
        return Optional.of(gcm.open(nonces.next(sealedLeft == 0), bound, sealed, length)
                .orElseThrow(() -> new ObstacleException(new Obstacle.Damaged(what))));
    }
}
