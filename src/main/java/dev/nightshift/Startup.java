package dev.nightshift;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Does the steps of a start, some of them beside the others, and measures each. Steps may be begun by any thread.
 *
 * <pre>
 *   step("shop", ...)      done here and now
 *   beside("voice", ...)   done on a thread of its own, waited for where it is joined, and at the end
 * </pre>
 */
final class Startup implements AutoCloseable {
    private final long start = System.nanoTime();
    private final List<Step> steps = new ArrayList<>();
    private final List<CompletableFuture<?>> beside = new ArrayList<>();

    /**
     * A step that is done.
     *
     * @param fromMillis since the start
     * @param millis it took
     */
    record Step(String name, long fromMillis, long millis) {
        @Override
        public String toString() {
            return String.format(Locale.ROOT, "%s %.1f", name, millis / 1000.0);
        }
    }

    /** A step done at once. */
    <T> T step(String name, Supplier<T> work) {
        long from = System.nanoTime();
        T done = work.get();
        note(name, from);
        return done;
    }

    /** A step done at once that yields nothing. */
    void step(String name, Runnable work) {
        step(name, () -> {
            work.run();
            return name;
        });
    }

    /** A step on a thread of its own. What it yields, or fails with, is had from {@link Beside#join}. */
    <T> Beside<T> beside(String name, Supplier<T> work) {
        CompletableFuture<T> done = CompletableFuture.supplyAsync(
                () -> step(name, work), Thread.ofPlatform().name("start-" + name)::start);
        synchronized (this) {
            beside.add(done);
        }
        return new Beside<>(done);
    }

    /** A step that others run beside. */
    record Beside<T>(CompletableFuture<T> done) {
        /** Waits for it; fails as it did. */
        T join() {
            try {
                return done.join();
            } catch (CompletionException failed) {
                if (failed.getCause() instanceof RuntimeException broken) {
                    throw broken;
                }
                throw failed;
            }
        }
    }

    /** The steps done, in the order of their end. */
    synchronized List<Step> steps() {
        return List.copyOf(steps);
    }

    /** One line for whoever waits: each step's seconds. */
    String told() {
        return steps().stream().map(Step::toString).collect(Collectors.joining(", "));
    }

    /** Waits until nothing runs beside any more, whether it failed or not: what it opened can be closed then. */
    @Override
    public void close() {
        List<CompletableFuture<?>> running;
        synchronized (this) {
            running = List.copyOf(beside);
        }
        running.forEach(step -> step.handle((done, failed) -> done).join());
    }

    private synchronized void note(String name, long from) {
        long now = System.nanoTime();
        steps.add(new Step(name, (from - start) / 1_000_000, (now - from) / 1_000_000));
    }
}
