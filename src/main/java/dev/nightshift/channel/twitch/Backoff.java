package dev.nightshift.channel.twitch;

import java.time.Duration;
import java.util.random.RandomGenerator;

/** How long to wait before the next attempt: twice as long after every failure, up to a bound, with jitter. One thread. */
final class Backoff {
    private final Duration first;
    private final Duration longest;
    private final RandomGenerator chance;
    private int failures;

    Backoff(Duration first, Duration longest, RandomGenerator chance) {
        this.first = first;
        this.longest = longest;
        this.chance = chance;
    }

    /** The wait after one more failure: between once and one and a half times its nominal length. */
    Duration next() {
        long nominal = first.toMillis() << Math.min(failures, 20);
        failures++;
        long millis = Math.min(nominal, longest.toMillis());
        return Duration.ofMillis(millis + chance.nextLong(millis / 2 + 1));
    }

    /** It worked. */
    void reset() {
        failures = 0;
    }
}
