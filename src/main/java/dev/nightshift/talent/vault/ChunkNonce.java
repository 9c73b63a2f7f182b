package dev.nightshift.talent.vault;

import java.nio.ByteBuffer;

/** Nonces of the chunks of one part: a counter, and whether the chunk is the last (the STREAM construction). */
final class ChunkNonce {
    /** Plain bytes in each chunk but the last. */
    static final int CHUNK = 1 << 16;

    private long next;

    byte[] next(boolean last) {
        return ByteBuffer.allocate(Gcm.NONCE)
                .position(3)
                .putLong(next++)
                .put((byte) (last ? 1 : 0))
                .array();
    }

    /** The sealed length of a part. A part of nothing is one chunk of nothing. */
    static long sealedLength(long plain) {
        long chunks = Math.max(1, (plain + CHUNK - 1) / CHUNK);
        return plain + chunks * Gcm.TAG;
    }
}
