package dev.nightshift;

import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;

/** Something that one thread waits for and another makes. Closed unkept, it frees whoever waits. */
final class Promise<T> implements AutoCloseable {
    private final CompletableFuture<T> thing = new CompletableFuture<>();

    void keep(T made) {
        thing.complete(made);
    }

    /** @throws CancellationException when it will not be kept */
    T join() {
        return thing.join();
    }

    @Override
    public void close() {
        thing.cancel(false);
    }
}
