package dev.nightshift.studio.model;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * A stretch of bytes that is known beforehand.
 *
 * @param name of the file it makes
 * @param from its first byte
 * @param to the byte after its last
 * @param sha256 of its bytes, hexadecimal
 */
record Slice(String name, int from, int to, String sha256) {
    /** Whether that file is this slice, to the byte. */
    boolean isWhole(Path file) throws IOException {
        return Files.isRegularFile(file)
                && Files.size(file) == to - from
                && digest(Files.readAllBytes(file)).equals(sha256);
    }

    /** Returns the bytes when they are this slice. */
    byte[] checked(byte[] bytes) throws IOException {
        if (!digest(bytes).equals(sha256)) {
            throw new IOException(name + " is not the file that was expected: its SHA-256 is " + digest(bytes));
        }
        return bytes;
    }

    /** Cuts it out and keeps it; a reader sees all of it or nothing. */
    void keep(byte[] whole, Path folder) throws IOException {
        if (whole.length < to) {
            throw new IOException(name + " lies beyond the end of its package");
        }
        byte[] cut = checked(Arrays.copyOfRange(whole, from, to));
        Path part = Files.createTempFile(folder, name, ".part");
        Files.write(part, cut);
        Files.move(part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String digest(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
