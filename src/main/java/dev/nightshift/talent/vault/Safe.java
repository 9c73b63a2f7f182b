package dev.nightshift.talent.vault;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder whose files are sealed under one key of their own, so that destroying the key destroys all of them. For what a
 * person handed in and what is not a host yet. One thread at a time.
 */
public final class Safe {
    /** The largest piece that {@link #append} takes. */
    public static final int LARGEST_PIECE = SafeFile.LARGEST;

    private static final int PIECE = 1 << 18;
    private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");

    private final Path folder;
    private final HostId id;
    private final DataKey key;
    private final SecureRandom chance;

    Safe(Path folder, HostId id, DataKey key, SecureRandom chance) {
        this.folder = folder;
        this.id = id;
        this.key = key;
        this.chance = chance;
    }

    /** What it is called for good. */
    public HostId id() {
        return id;
    }

    /** Plain bytes of a file, 0 when there is none. */
    public long length(String name) throws IOException {
        return new SafeFile(file(name), key).length();
    }

    /** Adds a piece of 1 to {@value #LARGEST_PIECE} bytes to a file's end. */
    public void append(String name, byte[] bytes, int length) throws IOException {
        new SafeFile(file(name), key).append(bytes, length, chance);
    }

    /** Puts a file there as a whole, in the place of one of that name. */
    public void write(String name, InputStream bytes) throws IOException {
        Path home = file(name);
        // In a folder aside, since it is sealed for the name that it will have.
        Path aside = Files.createDirectories(folder.resolve("fresh")).resolve(home.getFileName());
        Files.deleteIfExists(aside);
        SafeFile file = new SafeFile(aside, key);
        for (byte[] piece = bytes.readNBytes(PIECE); piece.length > 0; piece = bytes.readNBytes(PIECE)) {
            file.append(piece, piece.length, chance);
        }
        Files.move(aside, home, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /** A file's plain bytes; empty when there is none of that name. */
    public Optional<InputStream> open(String name) throws IOException {
        Path file = file(name);
        return Files.exists(file) ? Optional.of(new SafeFile(file, key).open()) : Optional.empty();
    }

    /** Deletes a file, if it is there. */
    public void remove(String name) throws IOException {
        Files.deleteIfExists(file(name));
    }

    /** Bytes of all files on the disk. */
    public long bytes() throws IOException {
        long bytes = 0;
        for (Path file : files()) {
            bytes += Files.size(file);
        }
        return bytes;
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private Path file(String name) {
        if (!NAME.matcher(name).matches()) {
            throw new IllegalArgumentException("no name of a file in a safe: " + name);
        }
        return folder.resolve(name + ".sealed");
    }
}
