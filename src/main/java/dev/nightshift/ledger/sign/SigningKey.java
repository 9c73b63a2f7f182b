package dev.nightshift.ledger.sign;

import dev.nightshift.talent.vault.Strongbox;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.HexFormat;

/**
 * The installation's key that evidence is signed by: Ed25519 (RFC 8032). Its private half lies sealed in the data folder, so
 * it can be used only with the installation's key. Safe for any thread.
 */
public final class SigningKey {
    private static final byte[] BOUND = "nightshift signing key".getBytes(StandardCharsets.US_ASCII);

    private final PrivateKey secret;
    private final VerifyingKey shown;

    private SigningKey(PrivateKey secret, VerifyingKey shown) {
        this.secret = secret;
        this.shown = shown;
    }

    /**
     * The key of a folder; made when there is none. {@code signing.key} holds it, {@code signing.pub} what may be shown.
     *
     * @throws IOException when it is there and can't be opened
     */
    public static SigningKey in(Path folder, Strongbox box, SecureRandom chance) throws IOException {
        Path sealed = folder.resolve("signing.key");
        if (!Files.exists(sealed)) {
            make(folder, box, chance);
        }
        byte[] plain = box.open(Files.readAllBytes(sealed), BOUND)
                .orElseThrow(() -> new IOException(sealed + " was changed, or sealed by another installation's key"));
        String shown = Files.readString(folder.resolve("signing.pub")).strip();
        try {
            return new SigningKey(
                    KeyFactory.getInstance("Ed25519").generatePrivate(new PKCS8EncodedKeySpec(plain)),
                    VerifyingKey.of(shown)
                            .orElseThrow(() -> new IOException(folder.resolve("signing.pub") + " holds no key")));
        } catch (GeneralSecurityException bad) {
            throw new IOException(sealed + " holds no key", bad);
        }
    }

    /** Its public half. */
    public VerifyingKey shown() {
        return shown;
    }

    /** A signature, 128 hexadecimal digits. */
    public String sign(byte[] message) {
        try {
            Signature signature = Signature.getInstance("Ed25519");
            signature.initSign(secret);
            signature.update(message);
            return HexFormat.of().formatHex(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("signing has no way to fail", impossible);
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "SigningKey[" + shown.fingerprint() + "]";
    }

    private static void make(Path folder, Strongbox box, SecureRandom chance) throws IOException {
        Files.createDirectories(folder);
        KeyPair pair = drawn(chance);
        write(
                folder.resolve("signing.pub"),
                (HexFormat.of().formatHex(pair.getPublic().getEncoded()) + "\n").getBytes(StandardCharsets.US_ASCII));
        write(folder.resolve("signing.key"), box.seal(pair.getPrivate().getEncoded(), BOUND));
    }

    private static KeyPair drawn(SecureRandom chance) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("Ed25519");
            generator.initialize(NamedParameterSpec.ED25519, chance);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has Ed25519", missing);
        }
    }

    private static void write(Path file, byte[] bytes) throws IOException {
        Path part = file.resolveSibling(file.getFileName() + ".part");
        Files.write(
                part,
                bytes,
                StandardOpenOption.CREATE,
                StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE,
                StandardOpenOption.DSYNC);
        Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
