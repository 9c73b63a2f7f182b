package dev.nightshift.talent.vault;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The key of one host: 32 random bytes. Each part of its file is sealed by a key derived from it (HKDF, RFC 5869). */
final class DataKey {
    static final int BYTES = 32;

    private final byte[] secret;

    DataKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a data key has " + BYTES + " bytes");
        }
        this.secret = secret.clone();
    }

    static DataKey random(SecureRandom chance) {
        byte[] secret = new byte[BYTES];
        chance.nextBytes(secret);
        return new DataKey(secret);
    }

    /** The key of one part of the file. */
    SecretKey part(String name) {
        try {
            HKDFParameterSpec derivation = HKDFParameterSpec.ofExtract()
                    .addIKM(secret)
                    .thenExpand(("nightshift host part " + name).getBytes(StandardCharsets.UTF_8), BYTES);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", derivation);
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has HKDF", missing);
        }
    }

    /** Sealed by another key, for keeping. */
    byte[] wrapped(SecretKeySpec by, byte[] nonce, byte[] bound) {
        return new Gcm(by).seal(nonce, bound, secret, BYTES);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof DataKey key && java.security.MessageDigest.isEqual(secret, key.secret);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(secret);
    }

    /** Never shows the secret. */
    @Override
    public String toString() {
        return "DataKey";
    }
}
