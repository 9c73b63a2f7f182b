package dev.nightshift.talent.vault;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * The beginning of a {@code .host} file, in the clear. Big-endian: magic (8), version (2), host's id (16), length of the
 * sealed manifest (4), length of all that follows the header (8), kind of key slot (1), key slot (0 or 80).
 *
 * <p>All but the key slot is bound to the manifest, so that a change of it is found; the slot is sealed on its own, so that
 * an export can change it.
 *
 * @param manifestLength sealed, in bytes
 * @param bodyLength of manifest and sections, sealed, in bytes
 */
record Header(HostId id, int manifestLength, long bodyLength, KeySlot slot) {
    static final int VERSION = 1;
    /** A first byte that no text has, and line ends that a transfer as text would change. */
    private static final byte[] MAGIC = {(byte) 0x8e, 'N', 'S', 'H', 'O', 'S', '\r', '\n'};

    private static final int LONGEST_MANIFEST = 1 << 24;

    private static final int KEPT = 0;
    private static final int PASSPHRASE = 1;

    Header with(KeySlot other) {
        return new Header(id, manifestLength, bodyLength, other);
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeBound(out);
            switch (slot) {
                case KeySlot.Kept kept -> out.writeByte(KEPT);
                case KeySlot.Passphrase passphrase -> {
                    out.writeByte(PASSPHRASE);
                    passphrase.lock().write(out);
                }
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** What the manifest is bound to. */
    byte[] bound() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            writeBound(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    long fileLength() {
        return bytes().length + bodyLength;
    }

    /** @throws ObstacleException when it is no host's, newer or cut off */
    static Header read(InputStream in, long fileLength) throws IOException {
        DataInputStream data = new DataInputStream(in);
        byte[] magic = data.readNBytes(MAGIC.length);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new ObstacleException(new Obstacle.NotAHostFile());
        }
        try {
            Header header = rest(data);
            if (fileLength < header.fileLength()) {
                throw new ObstacleException(new Obstacle.Truncated(fileLength, header.fileLength()));
            }
            if (fileLength > header.fileLength()) {
                throw new ObstacleException(new Obstacle.Damaged("there are bytes behind its end"));
            }
            return header;
        } catch (EOFException early) {
            throw new ObstacleException(new Obstacle.Damaged("it ends within its header"));
        }
    }

    private static Header rest(DataInputStream in) throws IOException {
        int version = in.readUnsignedShort();
        if (version > VERSION) {
            throw new ObstacleException(new Obstacle.NewerVersion(version));
        }
        byte[] id = new byte[HostId.BYTES];
        in.readFully(id);
        int manifestLength = in.readInt();
        long bodyLength = in.readLong();
        if (version != VERSION
                || manifestLength < Gcm.TAG
                || manifestLength > LONGEST_MANIFEST
                || bodyLength < manifestLength
                || bodyLength > Long.MAX_VALUE / 2) {
            throw new ObstacleException(new Obstacle.Damaged("its header"));
        }
        return new Header(HostId.of(id), manifestLength, bodyLength, slot(in));
    }

    private static KeySlot slot(DataInputStream in) throws IOException {
        return switch (in.readUnsignedByte()) {
            case KEPT -> new KeySlot.Kept();
            case PASSPHRASE -> new KeySlot.Passphrase(PassphraseLock.read(in));
            default -> throw new ObstacleException(new Obstacle.Damaged("its key slot"));
        };
    }

    private void writeBound(DataOutputStream out) throws IOException {
        out.write(MAGIC);
        out.writeShort(VERSION);
        out.write(id.bytes());
        out.writeInt(manifestLength);
        out.writeLong(bodyLength);
    }
}
