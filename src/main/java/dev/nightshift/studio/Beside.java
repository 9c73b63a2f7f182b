package dev.nightshift.studio;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does one thing on a thread of its own while the caller does another, and waits for both. */
final class Beside implements AutoCloseable {
    private final ExecutorService thread;

    Beside(String name) {
        thread = Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name(name).daemon().factory());
    }

    /** Returns when both are done; what either threw is thrown. */
    void both(Runnable here, Runnable there) throws InterruptedException {
        Future<?> done = thread.submit(there);
        try {
            here.run();
        } finally {
            await(done);
        }
    }

    private static void await(Future<?> done) throws InterruptedException {
        try {
            done.get();
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof RuntimeException cause) {
                throw cause;
            }
            throw new IllegalStateException(failed.getCause());
        }
    }

    @Override
    public void close() {
        thread.close();
    }
}
