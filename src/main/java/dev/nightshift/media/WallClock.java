package dev.nightshift.media;

import java.util.concurrent.locks.LockSupport;

/** The machine's monotonic clock, started with the object. Safe for any thread. */
public final class WallClock implements MediaClock {
    private final long startNanos = System.nanoTime();

    @Override
    public long nowMicros() {
        return (System.nanoTime() - startNanos) / 1_000;
    }

    @Override
    public void awaitMicros(long micros) throws InterruptedException {
        for (long wait = micros - nowMicros(); wait > 0; wait = micros - nowMicros()) {
            LockSupport.parkNanos(wait * 1_000);
            if (Thread.interrupted()) {
                throw new InterruptedException("the frame loop was asked to stop");
            }
        }
    }
}
