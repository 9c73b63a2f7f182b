package dev.nightshift.talent;

import java.time.Instant;

/**
 * How long a consent holds.
 *
 * @param from the first moment
 * @param until the first moment after it
 */
public record Term(Instant from, Instant until) {
    public Term {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("a term ends after it begins: " + from + " to " + until);
        }
    }
}
