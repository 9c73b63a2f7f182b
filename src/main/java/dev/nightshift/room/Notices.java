package dev.nightshift.room;

import dev.nightshift.room.OnAir.Cued;
import java.time.Duration;
import java.time.Instant;

/**
 * When the host says again that it is an AI (rule R05): at the start, when the show comes back on air, and every half
 * hour, whatever the viewers talk of; not while a person speaks or is seen in its place. Pure.
 */
final class Notices {
    /** Every 30 minutes, with time for the lines that are in the performer's hands already. */
    static final Duration EVERY = Duration.ofMinutes(28);

    /** The script opens with a notice; where it was skipped one follows. */
    static final Duration OPENING = Duration.ofSeconds(90);

    /** A show that comes back on air says it anew, unless everybody just heard it. */
    static final Duration FRESH = Duration.ofMinutes(5);

    private Notices() {}

    /** @param again whether the show just came back on air, after a restart or a pause */
    static boolean due(OnAir air, boolean again, Instant now) {
        if (air.talk().desk().speaking().isPresent()
                || air.talk().desk().camera().isPresent()) {
            return false;
        }
        if (air.cued().stream().map(Cued::line).anyMatch(Room.Event.LineCleared::noticesAi)) {
            return false;
        }
        Duration most = again ? FRESH : EVERY;
        return air.noticed()
                .map(at -> !now.isBefore(at.plus(most)))
                .orElseGet(() -> again || !now.isBefore(air.since().plus(OPENING)));
    }
}
