package dev.nightshift.command;

/**
 * What the doctor found about one part.
 *
 * @param part such as {@code encoder}
 * @param says what is there, or what is missing and how to get it
 */
public record Finding(String part, Grade grade, String says) {
    /** How good it is. */
    public enum Grade {
        WORKS,
        LIMITED,
        MISSING
    }
}
