package dev.nightshift.shop;

import java.time.Instant;

/** A stretch of time: from its start, up to but not at its end. */
public record Period(Instant start, Instant end) {
    public Period {
        if (!end.isAfter(start)) {
            throw new IllegalArgumentException("a period ends after its start: " + start + " to " + end);
        }
    }

    public boolean holdsAt(Instant now) {
        return !now.isBefore(start) && now.isBefore(end);
    }
}
