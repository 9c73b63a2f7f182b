package dev.nightshift.talent.vault;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A host's file, unlocked. Any thread; every section is a stream of its own.
 */
public final class HostFile {
    private final Path file;
    private final Header header;
    private final DataKey key;
    private final Manifest manifest;

    private HostFile(Path file, Header header, DataKey key, Manifest manifest) {
        this.file = file;
        this.header = header;
        this.key = key;
        this.manifest = manifest;
    }

    /** Reads the beginning of a file. */
    static Header header(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return Header.read(in, Files.size(file));
        }
    }

    /** @throws ObstacleException when manifest or lengths are not as they were written */
    static HostFile unlocked(Path file, Header header, DataKey key) throws IOException {
        byte[] sealed;
        try (InputStream in = Files.newInputStream(file)) {
            in.skipNBytes(header.bytes().length);
            sealed = in.readNBytes(header.manifestLength());
        }
        try (SealedInput in = new SealedInput(
                new ByteArrayInputStream(sealed),
                sealed.length,
                key.part("manifest"),
                header.bound(),
                "its manifest")) {
            Manifest manifest = ManifestJson.read(in.readAllBytes());
            HostFile host = new HostFile(file, header, key, manifest);
            host.checkLengths();
            return host;
        }
    }

    public Manifest manifest() {
        return manifest;
    }

    public HostId id() {
        return header.id();
    }

    /**
     * The plain bytes of a section.
     *
     * @throws IllegalArgumentException when there is none of that name
     * @throws IOException also while reading, an {@link ObstacleException} when a byte is not as it was written
     */
    public InputStream section(String name) throws IOException {
        long offset = header.bytes().length + (long) header.manifestLength();
        for (Section section : manifest.sections()) {
            long sealed = ChunkNonce.sealedLength(section.length());
            if (section.name().equals(name)) {
                InputStream in = Files.newInputStream(file);
                in.skipNBytes(offset);
                return new SealedInput(
                        new BufferedInputStream(in, 1 << 17), sealed, key.part("section " + name), new byte[0], name);
            }
            offset += sealed;
        }
        throw new IllegalArgumentException("there is no section " + name);
    }

    /** Reads all of it. @throws ObstacleException when a byte of it is not as it was written */
    public void check() throws IOException {
        for (Section section : manifest.sections()) {
            try (InputStream in = section(section.name())) {
                if (!Hashes.of(in).equals(section.sha256())) {
                    throw new ObstacleException(new Obstacle.Damaged(section.name()));
                }
            }
        }
    }

    DataKey key() {
        return key;
    }

    Header header() {
        return header;
    }

    private void checkLengths() throws ObstacleException {
        long body = header.manifestLength();
        for (Section section : manifest.sections()) {
            body += ChunkNonce.sealedLength(section.length());
        }
        if (body != header.bodyLength()) {
            throw new ObstacleException(new Obstacle.Damaged("its lengths"));
        }
    }
}
