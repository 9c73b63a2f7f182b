package dev.nightshift.console.account;

import java.time.Duration;
import java.time.InstantSource;

/**
 * Slows down whoever guesses passwords. Tries count from their start, so many at once gain nothing. Five tries for a
 * name from one address, thirty for a name from anywhere, and sixty of an address for all names: each in a quarter of
 * an hour. Who signs in is forgiven. Safe for any thread.
 */
final class SignInGuard {
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final Tries here = new Tries(5, WINDOW);
    private final Tries anywhere = new Tries(30, WINDOW);
    private final Tries address = new Tries(60, WINDOW);
    private final InstantSource clock;

    SignInGuard(InstantSource clock) {
        this.clock = clock;
    }

    /** Whether another try is allowed; it is counted. */
    boolean allow(String name, String from) {
        return address.allow(from, clock.instant())
                && here.allow(key(name, from), clock.instant())
                && anywhere.allow(name, clock.instant());
    }

    /** The try was right. */
    void succeeded(String name, String from) {
        here.clear(key(name, from));
        anywhere.clear(name);
        address.clear(from);
    }

    private static String key(String name, String from) {
        return from + " " + name;
    }
}
