package dev.nightshift.talent;

import java.time.Instant;

/**
 * A consent taken back.
 *
 * @param at from when on nothing may be shown
 * @param by who told us, such as {@code talent}
 */
public record Revocation(Instant at, String by) {}
