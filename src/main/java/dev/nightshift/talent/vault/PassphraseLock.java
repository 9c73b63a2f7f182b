package dev.nightshift.talent.vault;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Optional;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A data key wrapped by a passphrase: PBKDF2 with HMAC-SHA256 (RFC 8018) makes the wrapping key.
 *
 * <p>Bytes: rounds (4), salt (16), nonce (12), wrapped key (48).
 */
final class PassphraseLock {
    /** The shortest passphrase that is taken, in characters. */
    static final int SHORTEST = 12;

    static final int BYTES = 4 + 16 + Gcm.NONCE + DataKey.BYTES + Gcm.TAG;
    /** As OWASP's password storage advice of 2023 has it. */
    private static final int ROUNDS = 600_000;
    /** A forged file must not keep the machine busy for long. */
    private static final int MOST_ROUNDS = 10_000_000;

    private final int rounds;
    private final byte[] salt;
    private final byte[] nonce;
    private final byte[] wrapped;

    private PassphraseLock(int rounds, byte[] salt, byte[] nonce, byte[] wrapped) {
        this.rounds = rounds;
        this.salt = salt;
        this.nonce = nonce;
        this.wrapped = wrapped;
    }

    /** @param bound what the file is, so that a lock can't be moved to another file */
    static PassphraseLock close(DataKey key, char[] passphrase, byte[] bound, SecureRandom chance) {
        if (passphrase.length < SHORTEST) {
            throw new IllegalArgumentException("a passphrase has at least " + SHORTEST + " characters");
        }
        byte[] salt = random(16, chance);
        byte[] nonce = random(Gcm.NONCE, chance);
        SecretKeySpec by = stretched(passphrase, salt, ROUNDS);
        return new PassphraseLock(ROUNDS, salt, nonce, key.wrapped(by, nonce, boundTo(bound, salt, ROUNDS)));
    }

    Optional<DataKey> open(char[] passphrase, byte[] bound) {
        return new Gcm(stretched(passphrase, salt, rounds))
                .open(nonce, boundTo(bound, salt, rounds), wrapped, wrapped.length)
                .map(DataKey::new);
    }

    void write(DataOutputStream out) throws IOException {
        out.writeInt(rounds);
        out.write(salt);
        out.write(nonce);
        out.write(wrapped);
    }

    static PassphraseLock read(DataInputStream in) throws IOException {
        int rounds = in.readInt();
        if (rounds < 1 || rounds > MOST_ROUNDS) {
            throw new ObstacleException(new Obstacle.Damaged("its key slot"));
        }
        return new PassphraseLock(rounds, bytes(in, 16), bytes(in, Gcm.NONCE), bytes(in, DataKey.BYTES + Gcm.TAG));
    }

    private static SecretKeySpec stretched(char[] passphrase, byte[] salt, int rounds) {
        // The same letters typed on another machine may be composed differently.
        char[] composed = Normalizer.normalize(new String(passphrase), Normalizer.Form.NFC)
                .toCharArray();
        PBEKeySpec spec = new PBEKeySpec(composed, salt, rounds, 8 * DataKey.BYTES);
        try {
            return new SecretKeySpec(
                    SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
                            .generateSecret(spec)
                            .getEncoded(),
                    "AES");
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("this Java has PBKDF2", missing);
        } finally {
            spec.clearPassword();
            Arrays.fill(composed, ' ');
        }
    }

    private static byte[] boundTo(byte[] bound, byte[] salt, int rounds) {
        return ByteBuffer.allocate(bound.length + salt.length + 4)
                .put(bound)
                .put(salt)
                .putInt(rounds)
                .array();
    }

    private static byte[] random(int length, SecureRandom chance) {
        byte[] bytes = new byte[length];
        chance.nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(DataInputStream in, int length) throws IOException {
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }
}
