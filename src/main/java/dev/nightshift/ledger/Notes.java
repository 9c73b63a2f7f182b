package dev.nightshift.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Notes of other parts that wait to be written. Any thread. */
final class Notes implements Evidence {
    private static final int MOST = 2_000;

    private final Queue<Note> waiting = new ArrayBlockingQueue<>(MOST);
    private final AtomicLong lost = new AtomicLong();
    private final InstantSource clock;

    /** A note and when it was given. */
    record Note(Instant at, Noted noted) {}

    Notes(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    public void note(Noted noted) {
        if (!waiting.offer(new Note(clock.instant(), noted))) {
            lost.incrementAndGet();
        }
    }

    /** The next one; it stays until it is taken. */
    Optional<Note> next() {
        return Optional.ofNullable(waiting.peek());
    }

    void taken() {
        waiting.poll();
    }

    /** How many were lost since the last time that somebody asked. */
    long lost() {
        return lost.getAndSet(0);
    }
}
