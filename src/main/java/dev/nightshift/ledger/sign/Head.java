package dev.nightshift.ledger.sign;

import dev.nightshift.ledger.Mark;
import java.nio.charset.StandardCharsets;
import java.time.Instant;

/**
 * A signature over a chain as far as it goes.
 *
 * @param at when it was signed
 * @param bytes up to there
 * @param hash SHA-256 of the last line
 * @param key fingerprint of the key
 * @param lines up to there
 * @param signature Ed25519, hexadecimal
 */
public record Head(Instant at, long bytes, String hash, String key, long lines, String signature) {
    /** Signs a place of a show's chain. */
    public static Head sign(String show, Mark mark, Instant now, SigningKey key) {
        String signature = key.sign(message(show, now, mark));
        return new Head(now, mark.bytes(), mark.hash(), key.shown().fingerprint(), mark.lines(), signature);
    }

    /** The place. */
    public Mark mark() {
        return new Mark(lines, bytes, hash);
    }

    /** Whether this key signed it for this show. */
    public boolean by(VerifyingKey by, String show) {
        return key.equals(by.fingerprint()) && by.signed(message(show, at, mark()), signature);
    }

    private static byte[] message(String show, Instant at, Mark mark) {
        return String.join(
                        "\n",
                        "nightshift ledger head",
                        show,
                        at.toString(),
                        String.valueOf(mark.lines()),
                        String.valueOf(mark.bytes()),
                        mark.hash())
                .getBytes(StandardCharsets.UTF_8);
    }
}
