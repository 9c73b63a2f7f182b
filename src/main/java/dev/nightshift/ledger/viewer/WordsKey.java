package dev.nightshift.ledger.viewer;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * The key that some words are sealed by: AES-256-GCM, a nonce (12) before the sealed text. Of several viewers' keys one is
 * made that nobody has who lacks one of them.
 */
public final class WordsKey {
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final byte[] secret;

    private WordsKey(byte[] secret) {
        this.secret = secret;
    }

    /**
     * A viewer's key for one use.
     *
     * @param viewers the key in their slot
     * @param use such as {@code words}: who has the key of one use has none of another
     */
    static WordsKey of(byte[] viewers, String use) {
        return new WordsKey(derived(viewers, "nightshift ledger " + use));
    }

    /** The key of all of them together; of one, its own. */
    public static WordsKey all(List<WordsKey> keys) {
        if (keys.size() == 1) {
            return keys.getFirst();
        }
        MessageDigest digest = sha256();
        keys.forEach(key -> digest.update(key.secret));
        return new WordsKey(derived(digest.digest(), "nightshift ledger together"));
    }

    /** A key that was exported. */
    public static WordsKey of(byte[] exported) {
        return new WordsKey(exported.clone());
    }

    /** For an export. */
    public byte[] bytes() {
        return secret.clone();
    }

    /** @param show to which it is bound */
    String seal(String text, byte[] show, SecureRandom chance) {
        byte[] nonce = new byte[NONCE];
        chance.nextBytes(nonce);
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, nonce, show).doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all = Arrays.copyOf(nonce, NONCE + sealed.length);
            System.arraycopy(sealed, 0, all, NONCE, sealed.length);
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("sealing has no way to fail", impossible);
        }
    }

    /** The text; empty when it was sealed by another key, elsewhere, or was changed. */
    public Optional<String> open(String box, byte[] show) {
        try {
            byte[] all = Base64.getDecoder().decode(box);
            if (all.length < NONCE) {
                return Optional.empty();
            }
            byte[] plain = cipher(Cipher.DECRYPT_MODE, Arrays.copyOf(all, NONCE), show)
                    .doFinal(all, NONCE, all.length - NONCE);
            return Optional.of(new String(plain, StandardCharsets.UTF_8));
        } catch (AEADBadTagException | IllegalArgumentException changed) {
            return Optional.empty();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("opening fails by its tag only", impossible);
        }
    }

    /** Never shows the key. */
    @Override
    public String toString() {
        return "WordsKey";
    }

    private Cipher cipher(int mode, byte[] nonce, byte[] bound) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(secret, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(bound);
        return cipher;
    }

    private static byte[] derived(byte[] from, String use) {
        try {
            return KDF.getInstance("HKDF-SHA256")
                    .deriveData(HKDFParameterSpec.ofExtract()
                            .addIKM(from)
                            .thenExpand(use.getBytes(StandardCharsets.UTF_8), SlotFile.KEY));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has HKDF", missing);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
