package dev.nightshift.talent;

import java.time.Instant;

/**
 * A named person answers for something that no program can prove.
 *
 * @param operator their name
 * @param at when they said so
 * @param statement their words, kept as they were said
 */
public record Confirmation(String operator, Instant at, String statement) {
    public Confirmation {
        if (operator.isBlank() || statement.isBlank()) {
            throw new IllegalArgumentException("a confirmation has a name and words");
        }
    }
}
