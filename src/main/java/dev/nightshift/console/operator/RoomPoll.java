package dev.nightshift.console.operator;

import dev.nightshift.console.RoomFigures;
import dev.nightshift.console.Switchboard;
import dev.nightshift.room.RoomView;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/**
 * Looks at one room for all browsers that show it, four times a second while somebody watches. Safe for any thread.
 */
final class RoomPoll implements AutoCloseable {
    /** Browsers at a time. */
    static final int SEATS = 32;

    private static final Duration WATCHED = Duration.ofMillis(250);

    private final String room;
    private final Switchboard switchboard;
    private final Supplier<RoomFigures> figures;
    private final Supplier<? extends Object> beside;
    private final InstantSource clock;

    private Look latest;
    private Object stood;
    private int seats;
    private boolean running;
    private boolean closed;

    /** @param beside what else its page shows: a change of it is a new look */
    RoomPoll(
            String room,
            Switchboard switchboard,
            Supplier<RoomFigures> figures,
            Supplier<? extends Object> beside,
            InstantSource clock) {
        this.room = room;
        this.switchboard = switchboard;
        this.figures = figures;
        this.beside = beside;
        this.stood = beside.get();
        this.clock = clock;
        this.latest = new Look(0, clock.instant(), Optional.empty(), figures.get());
    }

    /** A place of one browser. */
    final class Seat implements AutoCloseable {
        /** The newest look when it is another one than that with the number; empty when nothing came in time. */
        Optional<Look> next(long after, Duration patience) throws InterruptedException {
            return await(after, patience);
        }

        @Override
        public void close() {
            leave();
        }
    }

    /** Takes a seat, if one is free. */
    synchronized Optional<Seat> sit() {
        if (closed || seats == SEATS) {
            return Optional.empty();
        }
        seats++;
        if (!running) {
            running = true;
            Thread.ofVirtual().name("room-poll-" + room).start(this::run);
        }
        notifyAll();
        return Optional.of(new Seat());
    }

    /** Looks now, whether or not somebody watches. */
    Look lookNow() {
        look();
        synchronized (this) {
            return latest;
        }
    }

    synchronized boolean isClosed() {
        return closed;
    }

    @Override
    public synchronized void close() {
        closed = true;
        notifyAll();
    }

    private synchronized void leave() {
        seats--;
    }

    private synchronized Optional<Look> await(long after, Duration patience) throws InterruptedException {
        long until = System.nanoTime() + patience.toNanos();
        while (!closed && latest.number() <= after) {
            long left = (until - System.nanoTime()) / 1_000_000;
            if (left <= 0) {
                return Optional.empty();
            }
            wait(left);
        }
        return closed ? Optional.empty() : Optional.of(latest);
    }

    private void run() {
        while (goesOn()) {
            look();
            pause();
        }
    }

    private synchronized boolean goesOn() {
        running = !closed && seats > 0;
        return running;
    }

    /** A room that does not answer is shown as such: the browsers must know. */
    private void look() {
        Optional<RoomView> seen;
        try {
            seen = Optional.of(switchboard.look(room).toCompletableFuture().join());
        } catch (CompletionException silent) {
            seen = Optional.empty();
        }
        publish(seen, figures.get());
    }

    private synchronized void publish(Optional<RoomView> seen, RoomFigures now) {
        Instant at = clock.instant();
        Object stands = beside.get();
        boolean same = latest.number() > 0
                && stands.equals(stood)
                && seen.equals(latest.view())
                && now.viewers() == latest.figures().viewers();
        stood = stands;
        if (!same) {
            latest = new Look(latest.number() + 1, at, seen, now);
            notifyAll();
        }
    }

    private synchronized void pause() {
        try {
            wait(WATCHED.toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
