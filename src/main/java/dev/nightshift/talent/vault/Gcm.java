package dev.nightshift.talent.vault;

import java.security.GeneralSecurityException;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;

/** AES-256 in Galois/Counter mode (NIST SP 800-38D), one message at a time. A nonce is never used twice with a key. */
final class Gcm {
    static final int NONCE = 12;
    static final int TAG = 16;

    private final Cipher cipher;
    private final SecretKey key;

    Gcm(SecretKey key) {
        this.key = key;
        try {
            cipher = Cipher.getInstance("AES/GCM/NoPadding");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has AES in GCM", missing);
        }
    }

    byte[] seal(byte[] nonce, byte[] bound, byte[] plain, int length) {
        try {
            cipher.init(Cipher.ENCRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(bound);
            return cipher.doFinal(plain, 0, length);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing has no way to fail", impossible);
        }
    }

    /** The plain bytes; empty when a bit of them, of the nonce or of what they are bound to is not as it was sealed. */
    Optional<byte[]> open(byte[] nonce, byte[] bound, byte[] sealed, int length) {
        try {
            cipher.init(Cipher.DECRYPT_MODE, key, new GCMParameterSpec(8 * TAG, nonce));
            cipher.updateAAD(bound);
            return Optional.of(cipher.doFinal(sealed, 0, length));
        } catch (AEADBadTagException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("opening fails by its tag only", impossible);
        }
    }
}
