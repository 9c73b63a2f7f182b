package dev.nightshift.ledger;

import java.time.Instant;
import java.util.Optional;

/**
 * One line of a show's file, a link of its chain.
 *
 * @param at when it happened
 * @param fact number of the room's fact that it tells of
 * @param n counts up in a file, from 1
 * @param prev SHA-256 of the line before, without its line feed; 64 zeros in the first
 */
public record Link(Instant at, Entry entry, Optional<Long> fact, long n, String prev) {
    /** Before the first. */
    public static final String NOTHING = "0".repeat(64);
}
