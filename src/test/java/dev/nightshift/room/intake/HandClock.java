package dev.nightshift.room.intake;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** A clock that a test winds. */
final class HandClock implements InstantSource {
    private Instant now = Instant.parse("2026-11-28T20:00:00Z");

    @Override
    public Instant instant() {
        return now;
    }

    void pass(Duration time) {
        now = now.plus(time);
    }

    void passMillis(long millis) {
        pass(Duration.ofMillis(millis));
    }
}
