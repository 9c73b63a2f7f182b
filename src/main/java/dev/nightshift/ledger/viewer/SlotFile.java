package dev.nightshift.ledger.viewer;

import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/**
 * The keys of a show's viewers in slots of one size, so that one can be destroyed where it stands: magic (8), the show's salt,
 * sealed (60); each slot: pseudonym (16), 1 while the key stands (1), when it was destroyed (8, seconds), the key, sealed (60).
 * A slot that was not written to its end does not count and is written over. One thread.
 */
final class SlotFile implements AutoCloseable {
    static final int KEY = 32;
    static final int PSEUDONYM = 16;

    private static final byte[] MAGIC = {'N', 'S', 'V', 'I', 'E', 'W', 1, '\n'};
    private static final int SEALED = KEY + Strongbox.MORE;
    private static final int HEAD = MAGIC.length + SEALED;
    private static final int STATE = PSEUDONYM;
    private static final int SLOT = PSEUDONYM + 1 + Long.BYTES + SEALED;
    private static final byte STANDS = 1;

    private final FileChannel channel;
    private final Strongbox box;
    private final byte[] show;
    private final SecureRandom chance;
    private final byte[] salt;
    private int slots;

    /** @param show what the keys are bound to */
    SlotFile(Path file, Strongbox box, byte[] show, SecureRandom chance) throws IOException {
        this.box = box;
        this.show = show.clone();
        this.chance = chance;
        channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
        salt = channel.size() < HEAD ? begin() : salt();
        slots = (int) ((channel.size() - HEAD) / SLOT);
    }

    /** Of the show: pseudonyms come of it. */
    byte[] showsSalt() {
        return salt.clone();
    }

    int slots() {
        return slots;
    }

    String viewer(int slot) throws IOException {
        return HexFormat.of().formatHex(read(at(slot), PSEUDONYM));
    }

    /** A fresh key. @return its slot */
    int add(String viewer) throws IOException {
        byte[] key = new byte[KEY];
        chance.nextBytes(key);
        byte[] pseudonym = HexFormat.of().parseHex(viewer);
        ByteBuffer slot = ByteBuffer.allocate(SLOT)
                .put(pseudonym)
                .put(STANDS)
                .putLong(0)
                .put(box.seal(key, bound(pseudonym)))
                .flip();
        write(slot, at(slots));
        return slots++;
    }

    /** The key; empty when it was destroyed. */
    Optional<byte[]> key(int slot) throws IOException {
        if (slot < 0 || slot >= slots) {
            return Optional.empty();
        }
        byte[] bytes = read(at(slot), SLOT);
        if (bytes[STATE] != STANDS) {
            return Optional.empty();
        }
        byte[] sealed = Arrays.copyOfRange(bytes, SLOT - SEALED, SLOT);
        return Optional.of(box.open(sealed, bound(Arrays.copyOf(bytes, PSEUDONYM)))
                .orElseThrow(() -> new IOException("the key in slot " + slot + " is damaged")));
    }

    boolean stands(int slot) throws IOException {
        return read(at(slot) + STATE, 1)[0] == STANDS;
    }

    /** Writes noise over a key; returns when the disk has it. */
    void destroy(int slot, Instant now) throws IOException {
        byte[] noise = new byte[SEALED];
        chance.nextBytes(noise);
        ByteBuffer rest = ByteBuffer.allocate(SLOT - PSEUDONYM)
                .put((byte) 0)
                .putLong(now.getEpochSecond())
                .put(noise)
                .flip();
        write(rest, at(slot) + STATE);
        channel.force(true);
    }

    void force() throws IOException {
        channel.force(false);
    }

    @Override
    public void close() throws IOException {
        force();
        channel.close();
    }

    private byte[] begin() throws IOException {
        byte[] fresh = new byte[KEY];
        chance.nextBytes(fresh);
        channel.truncate(0);
        write(ByteBuffer.allocate(HEAD).put(MAGIC).put(box.seal(fresh, show)).flip(), 0);
        channel.force(true);
        return fresh;
    }

    private byte[] salt() throws IOException {
        byte[] head = read(0, HEAD);
        if (!Arrays.equals(head, 0, MAGIC.length, MAGIC, 0, MAGIC.length)) {
            throw new IOException("this file holds no viewers' keys");
        }
        return box.open(Arrays.copyOfRange(head, MAGIC.length, HEAD), show)
                .orElseThrow(() -> new IOException("the keys of this show were sealed by another installation's key"));
    }

    private byte[] bound(byte[] pseudonym) {
        return ByteBuffer.allocate(show.length + pseudonym.length)
                .put(show)
                .put(pseudonym)
                .array();
    }

    private static long at(int slot) {
        return HEAD + (long) SLOT * slot;
    }

    private byte[] read(long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new IOException("the file of viewers' keys became shorter");
            }
        }
        return bytes.array();
    }

    private void write(ByteBuffer bytes, long to) throws IOException {
        long at = to;
        while (bytes.hasRemaining()) {
            at += channel.write(bytes, at);
        }
    }
}
