package dev.nightshift;

import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Does one thing after the other on a thread of its own, so that the show keeps its processor. Safe for any thread. */
final class Background implements Executor, AutoCloseable {
    private static final int WAITING = 256;

    private final AtomicLong refused = new AtomicLong();
    private final ThreadPoolExecutor thread;

    Background(String name) {
        thread = new ThreadPoolExecutor(
                1,
                1,
                0,
                TimeUnit.SECONDS,
                new ArrayBlockingQueue<>(WAITING),
                Thread.ofPlatform().daemon().name(name).factory());
    }

    /** @throws RejectedExecutionException when too much waits, which is counted */
    @Override
    public void execute(Runnable work) {
        try {
            thread.execute(work);
        } catch (RejectedExecutionException full) {
            refused.incrementAndGet();
            throw full;
        }
    }

    /** How often there was too much to do. */
    long refused() {
        return refused.get();
    }

    /** Waits for what has begun and what waits. */
    @Override
    public void close() {
        thread.close();
    }
}
