package dev.nightshift.talent.vault;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;

/**
 * A file of a safe that grows piece by piece: for each its plain length (4 bytes), a nonce (12), the sealed bytes. A piece
 * is bound to its file and its place, so pieces can't be exchanged. What a crash left half written is cut off when it is
 * opened next. One thread.
 */
final class SafeFile {
    /** The largest piece, plain. */
    static final int LARGEST = 1 << 22;

    private static final int FRAME = Integer.BYTES + Gcm.NONCE + Gcm.TAG;

    private final Path file;
    private final Gcm gcm;
    private final byte[] name;
    private long plain;
    private long whole;
    private long pieces;

    SafeFile(Path file, DataKey key) throws IOException {
        this.file = file;
        this.name = String.valueOf(file.getFileName()).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        this.gcm = new Gcm(key.part("safe " + file.getFileName()));
        count();
    }

    /** Plain bytes in it. */
    long length() {
        return plain;
    }

    void append(byte[] bytes, int length, SecureRandom chance) throws IOException {
        if (length < 1 || length > LARGEST) {
            throw new IllegalArgumentException("a piece has 1 to " + LARGEST + " bytes, not " + length);
        }
        byte[] nonce = new byte[Gcm.NONCE];
        chance.nextBytes(nonce);
        byte[] sealed = gcm.seal(nonce, bound(pieces), bytes, length);
        ByteBuffer record = ByteBuffer.allocate(FRAME + length);
        record.putInt(length).put(nonce).put(sealed).flip();
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rwd")) {
            out.setLength(whole);
            out.seek(whole);
            out.write(record.array());
        }
        whole += record.limit();
        plain += length;
        pieces++;
    }

    /** All of it, plain; fails with an {@link ObstacleException} where a byte is not as it was written. */
    InputStream open() throws IOException {
        return new SafeInput(Files.newInputStream(file), gcm, this::bound, whole);
    }

    private byte[] bound(long piece) {
        return ByteBuffer.allocate(name.length + Long.BYTES)
                .put(name)
                .putLong(piece)
                .array();
    }

    private void count() throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
            while (whole + FRAME <= in.length()) {
                in.seek(whole);
                int length = in.readInt();
                if (length < 1 || length > LARGEST || whole + FRAME + length > in.length()) {
                    return;
                }
                whole += FRAME + length;
                plain += length;
                pieces++;
            }
        } catch (EOFException shortened) {
            throw new IOException(file + " became shorter while it was read", shortened);
        }
    }
}
