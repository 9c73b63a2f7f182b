package dev.nightshift.broadcast;

import java.util.function.BooleanSupplier;

/** Waiting for a condition with a deadline. */
public final class Await {
    private static final long DEADLINE_NANOS = 30_000_000_000L;

    private Await() {}

    /** Returns when the condition holds, and fails when it does not within half a minute. */
    public static void until(String what, BooleanSupplier condition) {
        long start = System.nanoTime();
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() - start > DEADLINE_NANOS) {
                throw new AssertionError("not within 30 s: " + what);
            }
            java.util.concurrent.locks.LockSupport.parkNanos(200_000);
        }
    }
}
