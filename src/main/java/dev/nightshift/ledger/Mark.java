package dev.nightshift.ledger;

/**
 * A place in a chain, after a whole line.
 *
 * @param lines before it
 * @param bytes before it, line feeds included
 * @param hash SHA-256 of the last line, hexadecimal; 64 zeros at the beginning
 */
public record Mark(long lines, long bytes, String hash) {
    /** The beginning. */
    public static final Mark START = new Mark(0, 0, Link.NOTHING);
}
