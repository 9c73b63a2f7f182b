package dev.nightshift.talent.vault;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key of one installation, by which the keys of its hosts are wrapped: 32 bytes as 64 hexadecimal digits, from the
 * environment or from a file that only its owner may read.
 */
public final class InstallationKey {
    /** The variable that holds it. */
    public static final String VARIABLE = "NIGHTSHIFT_KEY";

    private static final Pattern FORM = Pattern.compile("[0-9a-fA-F]{64}");
    static final int ID = 8;

    private final byte[] secret;

    private InstallationKey(byte[] secret) {
        this.secret = secret;
    }

    /** A key that is no key; says where it stands and what to do. */
    public static final class BadKeyException extends IOException {
        private static final long serialVersionUID = 1;

        BadKeyException(String where) {
            super(where + " holds no key: write 64 hexadecimal digits, as `openssl rand -hex 32` makes them");
        }
    }

    /** @param where it stands, for the message when it is none */
    public static InstallationKey of(String hex, String where) throws BadKeyException {
        String digits = hex.strip();
        if (!FORM.matcher(digits).matches()) {
            throw new BadKeyException(where);
        }
        return new InstallationKey(HexFormat.of().parseHex(digits));
    }

    /** The key in a file; drawn by chance and written there when there is no such file. */
    public static InstallationKey inFile(Path file, SecureRandom chance) throws IOException {
        try {
            return of(Files.readString(file, StandardCharsets.US_ASCII), file.toString());
        } catch (NoSuchFileException none) {
            return fresh(file, chance);
        } catch (java.nio.charset.CharacterCodingException bad) {
            throw new BadKeyException(file.toString());
        }
    }

    /** Tells keys apart and says nothing of the key. */
    byte[] id() {
        MessageDigest digest = Hashes.sha256();
        digest.update("nightshift installation key".getBytes(StandardCharsets.US_ASCII));
        return Arrays.copyOf(digest.digest(secret), ID);
    }

    SecretKeySpec key() {
        return new SecretKeySpec(secret, "AES");
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "InstallationKey";
    }

    private static InstallationKey fresh(Path file, SecureRandom chance) throws IOException {
        byte[] secret = new byte[DataKey.BYTES];
        chance.nextBytes(secret);
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.deleteIfExists(part);
        Files.createFile(part, ownersOnly(file));
        Files.writeString(part, HexFormat.of().formatHex(secret) + "\n", StandardOpenOption.DSYNC);
        try {
            // A link, not a move: of two programs that start at once, only one makes the key.
            Files.createLink(file, part);
        } catch (FileAlreadyExistsException other) {
            return inFile(file, chance);
        } finally {
            Files.deleteIfExists(part);
        }
        return new InstallationKey(secret);
    }

    static FileAttribute<?>[] ownersOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(Set.copyOf(PosixFilePermissions.fromString("rw-------")))
                }
                : new FileAttribute<?>[0];
    }
}
