package dev.nightshift.compliance.provenance;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.HexFormat;

/**
 * The key with which an installation signs what it made: Ed25519, in a file that only its owner reads. Immutable, any
 * thread.
 */
public final class SigningKey {
    /** The algorithm's name. */
    public static final String ALGORITHM = "Ed25519";

    /** File name in the data folder. */
    public static final String FILE = "recordings.key";

    private final PrivateKey secret;
    private final String publicKey;

    private SigningKey(PrivateKey secret, String publicKey) {
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /**
     * The key in a folder, made at the first use.
     *
     * @throws IOException when it can't be read or written
     */
    public static SigningKey in(Path folder) throws IOException {
        Path file = folder.resolve(FILE);
        if (Files.exists(file)) {
            return read(file);
        }
        Files.createDirectories(folder);
        KeyPair pair = fresh();
        Base64.Encoder text = Base64.getEncoder();
        String lines = text.encodeToString(pair.getPrivate().getEncoded()) + "\n"
                + text.encodeToString(pair.getPublic().getEncoded()) + "\n";
        Path fresh = ownersOnly(folder);
        Files.writeString(fresh, lines);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        return read(file);
    }

    /** A key that is kept nowhere. */
    public static SigningKey passing() {
        KeyPair pair = fresh();
        return new SigningKey(
                pair.getPrivate(),
                Base64.getEncoder().encodeToString(pair.getPublic().getEncoded()));
    }

    private static Path ownersOnly(Path folder) throws IOException {
        boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
        return posix
                ? Files.createTempFile(
                        folder,
                        FILE,
                        ".new",
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")))
                : Files.createTempFile(folder, FILE, ".new");
    }

    private static SigningKey read(Path file) throws IOException {
        try {
            String[] lines = Files.readString(file).split("\n");
            byte[] secret = Base64.getDecoder().decode(lines[0].strip());
            return new SigningKey(
                    KeyFactory.getInstance(ALGORITHM).generatePrivate(new PKCS8EncodedKeySpec(secret)),
                    lines[1].strip());
        } catch (GeneralSecurityException | IllegalArgumentException | ArrayIndexOutOfBoundsException broken) {
            throw new IOException(file + " holds no signing key", broken);
        }
    }

    private static KeyPair fresh() {
        try {
            return KeyPairGenerator.getInstance(ALGORITHM).generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java since 15 has " + ALGORITHM, impossible);
        }
    }

    /** The public half, X.509 in base 64. */
    public String publicKey() {
        return publicKey;
    }

    /** The first 16 hexadecimal digits of a public key's SHA-256. */
    static String fingerprint(String publicKey) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(publicKey.getBytes(StandardCharsets.US_ASCII));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }

    /** The signature of a message, in base 64. */
    public String sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance(ALGORITHM);
            signature.initSign(secret);
            signature.update(message);
            return Base64.getEncoder().encodeToString(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("a key of this kind signs", impossible);
        }
    }

    /** Whether the owner of a public key signed a message. */
    public static boolean verifies(String publicKey, byte[] message, String signature) {
        try {
            byte[] encoded = Base64.getDecoder().decode(publicKey);
            PublicKey key = KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
            Signature check = Signature.getInstance(ALGORITHM);
            check.initVerify(key);
            check.update(message);
            return check.verify(Base64.getDecoder().decode(signature));
        } catch (GeneralSecurityException | IllegalArgumentException malformed) {
            return false;
        }
    }
}
