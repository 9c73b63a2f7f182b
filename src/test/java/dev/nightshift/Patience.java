package dev.nightshift;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** Waiting for what a live show does in its own time. */
final class Patience {
    private Patience() {}

    /** Returns when the condition holds, and fails when it does not before the deadline. */
    static void until(String what, Duration deadline, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > deadline.toNanos()) {
                throw new AssertionError("not within " + deadline.toSeconds() + " s: " + what);
            }
            LockSupport.parkNanos(50_000_000);
        }
    }
}
