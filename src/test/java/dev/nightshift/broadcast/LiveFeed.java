package dev.nightshift.broadcast;

import dev.nightshift.media.WallClock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/** A frame loop: sends a test program to a broadcast in real time until it is closed. */
public final class LiveFeed implements AutoCloseable {
    private final Thread thread;
    private final AtomicReference<Optional<Throwable>> failure = new AtomicReference<>(Optional.empty());
    private volatile boolean stopping;
    private volatile int sent;

    public LiveFeed(ProgramSink sink, int width, int height) {
        TestProgram program = new TestProgram(width, height);
        thread = Thread.ofPlatform().name("frame loop").start(() -> run(sink, program));
    }

    /** Pictures sent so far. */
    public int sent() {
        return sent;
    }

    /** Waits until so many pictures have been sent. */
    public void awaitSent(int pictures) {
        Await.until(pictures + " pictures are sent", () -> sent >= pictures);
    }

    private void run(ProgramSink sink, TestProgram program) {
        WallClock clock = new WallClock();
        try {
            while (!stopping) {
                clock.awaitMicros(sent * 40_000L);
                program.send(sink, sent, sent + 1);
                sent++;
            }
        } catch (InterruptedException | RuntimeException failed) {
            failure.set(Optional.of(failed));
        }
    }

    @Override
    public void close() throws InterruptedException {
        stopping = true;
        thread.join();
        failure.get().ifPresent(reason -> {
            throw new AssertionError(reason);
        });
    }
}
