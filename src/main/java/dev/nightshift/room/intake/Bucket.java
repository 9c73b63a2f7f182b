package dev.nightshift.room.intake;

import java.time.Duration;
import java.time.Instant;

/** A token bucket (RFC 2697's committed rate with burst), filled in closed form. Not thread-safe. */
public final class Bucket {
    private final double perSecond;
    private final double size;
    private double tokens;
    private Instant filled;

    /** A full bucket. */
    public Bucket(double perSecond, int size, Instant now) {
        this.perSecond = perSecond;
        this.size = size;
        this.tokens = size;
        this.filled = now;
    }

    /** Takes one, if there is one. */
    public boolean take(Instant now) {
        fill(now);
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }

    /** Takes one that may not be there yet: the debt is paid before the next. */
    void owe(Instant now) {
        fill(now);
        tokens--;
    }

    /** The earliest time at which one can be taken. */
    Instant next(Instant now) {
        fill(now);
        double missing = Math.max(0, 1 - tokens);
        return now.plusNanos((long) Math.ceil(missing / perSecond * 1e9));
    }

    private void fill(Instant now) {
        double seconds = Duration.between(filled, now).toNanos() / 1e9;
        if (seconds > 0) {
            tokens = Math.min(size, tokens + seconds * perSecond);
            filled = now;
        }
    }
}
