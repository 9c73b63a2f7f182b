package dev.nightshift.ledger.sign;

import dev.nightshift.talent.vault.Hashes;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.X509EncodedKeySpec;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The public half of an installation's key.
 *
 * @param hex X.509 as RFC 8410 has it, hexadecimal in small letters
 */
public record VerifyingKey(String hex) {
    private static final Pattern FORM = Pattern.compile("(?:[0-9a-f]{2}){44}");
    private static final Pattern SIGNATURE = Pattern.compile("(?:[0-9a-f]{2}){64}");
    private static final int SHOWN = 32;

    /** A key in a text; empty when it is none. */
    public static Optional<VerifyingKey> of(String hex) {
        if (!FORM.matcher(hex).matches()) {
            return Optional.empty();
        }
        VerifyingKey key = new VerifyingKey(hex);
        return key.decoded().map(good -> key);
    }

    /** A short name, 32 hexadecimal digits of its SHA-256: an inspector compares it with what the operator told. */
    public String fingerprint() {
        return Hashes.of(HexFormat.of().parseHex(hex)).substring(0, SHOWN);
    }

    /** Whether the holder of the key signed these bytes. Only small letters are a signature: one text for each. */
    public boolean signed(byte[] message, String signature) {
        if (!SIGNATURE.matcher(signature).matches()) {
            return false;
        }
        try {
            Signature check = Signature.getInstance("Ed25519");
            check.initVerify(decoded().orElseThrow());
            check.update(message);
            return check.verify(HexFormat.of().parseHex(signature));
        } catch (GeneralSecurityException malformed) {
            return false;
        }
    }

    private Optional<PublicKey> decoded() {
        try {
            return Optional.of(KeyFactory.getInstance("Ed25519")
                    .generatePublic(new X509EncodedKeySpec(HexFormat.of().parseHex(hex))));
        } catch (GeneralSecurityException bad) {
            return Optional.empty();
        }
    }
}
