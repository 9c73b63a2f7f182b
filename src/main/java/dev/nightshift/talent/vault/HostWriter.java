package dev.nightshift.talent.vault;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes one host's file, section by section. Nothing lies on the disk unsealed, and the file is there as a whole or not at
 * all: closing it before {@link #finish} leaves nothing behind. One thread.
 */
public final class HostWriter implements Closeable {
    private final Path target;
    private final Path spool;
    private final HostId id;
    private final DataKey key;
    private final KeyCabinet keys;
    private final OutputStream out;
    private final List<Section> sections = new ArrayList<>();
    private boolean open;

    /** @param keys where the key is kept once the file is whole */
    HostWriter(Path target, HostId id, DataKey key, KeyCabinet keys) throws IOException {
        this.target = target;
        this.id = id;
        this.key = key;
        this.keys = keys;
        spool = target.resolveSibling(target.getFileName() + ".part");
        out = new BufferedOutputStream(Files.newOutputStream(spool), 1 << 17);
    }

    /** The next section; to be closed before the next one is asked for. */
    public OutputStream section(String name) {
        if (open || sections.stream().anyMatch(section -> section.name().equals(name))) {
            throw new IllegalStateException("a section is open, or there is one called " + name);
        }
        open = true;
        new Section(name, 0, "");
        return new SectionOutput(name);
    }

    /** Puts the file where it belongs. */
    public void finish(Manifest.About about) throws IOException {
        if (open) {
            throw new IllegalStateException("a section is open");
        }
        out.close();
        byte[] manifest = ManifestJson.write(new Manifest(about, sections));
        int manifestLength = (int) ChunkNonce.sealedLength(manifest.length);
        Header header = new Header(id, manifestLength, manifestLength + Files.size(spool), new KeySlot.Kept());
        Path whole = target.resolveSibling(target.getFileName() + ".whole");
        assemble(whole, header, sealed(manifest, header));
        Files.delete(spool);
        keys.keep(id, key);
        Files.move(whole, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    @Override
    public void close() throws IOException {
        out.close();
        Files.deleteIfExists(spool);
    }

    private byte[] sealed(byte[] manifest, Header header) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (SealedOutput seal = new SealedOutput(bytes, key.part("manifest"), header.bound())) {
            seal.write(manifest);
        }
        return bytes.toByteArray();
    }

    private void assemble(Path whole, Header header, byte[] manifest) throws IOException {
        try (FileChannel to = FileChannel.open(
                        whole,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.TRUNCATE_EXISTING,
                        StandardOpenOption.WRITE);
                FileChannel from = FileChannel.open(spool, StandardOpenOption.READ)) {
            writeAll(to, header.bytes());
            writeAll(to, manifest);
            for (long done = 0; done < from.size(); ) {
                done += from.transferTo(done, from.size() - done, to);
            }
            to.force(true);
        }
    }

    private static void writeAll(FileChannel to, byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            to.write(buffer);
        }
    }

    /** Seals, counts and hashes one section. */
    private final class SectionOutput extends OutputStream {
        private final String name;
        private final SealedOutput seal;
        private final MessageDigest digest = Hashes.sha256();
        private long length;
        private boolean closed;

        SectionOutput(String name) {
            this.name = name;
            seal = new SealedOutput(out, key.part("section " + name), new byte[0]);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int count) throws IOException {
            seal.write(bytes, from, count);
            digest.update(bytes, from, count);
            length += count;
        }

        @Override
        public void close() throws IOException {
            if (!closed) {
                closed = true;
                seal.close();
                sections.add(new Section(name, length, Hashes.hex(digest)));
                open = false;
            }
        }
    }
}
