package dev.nightshift;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Ctrl-C, or the operating system's wish that the program ends. The shutdown waits until whoever listens has closed
 * everything. It waits for that and not for the listener's thread, since that thread ends in {@code System.exit}, which
 * in its turn waits for the shutdown.
 */
final class StopSignal implements AutoCloseable {
    /** How long outputs may take to end cleanly. */
    private static final long PATIENCE_SECONDS = 20;

    private final CountDownLatch wished = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    private StopSignal() {}

    static StopSignal listen() {
        StopSignal signal = new StopSignal();
        Runtime.getRuntime().addShutdownHook(Thread.ofPlatform().name("stop").unstarted(signal::shutDown));
        return signal;
    }

    /** Returns when the program is to end. */
    void await() throws InterruptedException {
        wished.await();
    }

    /** Everything is closed: the program may end. */
    @Override
    public void close() {
        closed.countDown();
    }

    private void shutDown() {
        wished.countDown();
        try {
            if (!closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                System.err.println("The outputs did not end in time: a recording may lack its last seconds.");
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
