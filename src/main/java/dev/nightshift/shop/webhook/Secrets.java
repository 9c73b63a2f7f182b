package dev.nightshift.shop.webhook;

import dev.nightshift.shop.webhook.Webhook.Fault;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What a shop's system signs with; several while a secret is being replaced. HMAC-SHA256 (RFC 2104). */
public final class Secrets {
    private static final String ALGORITHM = "HmacSHA256";

    private final List<SecretKeySpec> keys;

    /**
     * @throws IllegalArgumentException when there is none, or one is blank: an empty key would let anyone sign
     */
    public Secrets(List<String> secrets) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("a webhook secret is empty");
        }
        keys = secrets.stream()
                .map(secret -> new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), ALGORITHM))
                .toList();
    }

    /** Whether one of the secrets signed the parts, put together. Takes as long for a wrong signature as for a right one. */
    public boolean signed(byte[] signature, byte[]... parts) {
        boolean found = false;
        for (SecretKeySpec key : keys) {
            // No early end: how long it takes must not tell which secret fits.
            found |= MessageDigest.isEqual(sign(key, parts), signature);
        }
        return found;
    }

    /** Refuses a body whose signature in base64 is wrong. */
    public void require(String base64, byte[] body) throws Refusal {
        if (!signed(decoded(base64), body)) {
            throw new Refusal(Fault.UNPROVEN, "the signature does not fit");
        }
    }

    private static byte[] decoded(String base64) throws Refusal {
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException bad) {
            throw new Refusal(Fault.UNPROVEN, "the signature is not base64");
        }
    }

    /** A signature in hexadecimal; empty when it is none. */
    public static Optional<byte[]> hex(String text) {
        try {
            return Optional.of(HexFormat.of().parseHex(text));
        } catch (IllegalArgumentException bad) {
            return Optional.empty();
        }
    }

    private static byte[] sign(SecretKeySpec key, byte[]... parts) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (byte[] part : parts) {
                mac.update(part);
            }
            return mac.doFinal();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has " + ALGORITHM, missing);
        }
    }

    /** Never shows a secret. */
    @Override
    public String toString() {
        return "Secrets[" + keys.size() + "]";
    }
}
