package dev.nightshift.media.signal;

/**
 * A stretch of rows, 10 ms each.
 *
 * @param from first row
 * @param to after its last row
 */
public record Stretch(int from, int to) {
    /** How many rows. */
    public int length() {
        return to - from;
    }
}
