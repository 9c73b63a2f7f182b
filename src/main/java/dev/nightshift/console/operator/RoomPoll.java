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
 * Looks at one room for all browsers that show it: four times a second while somebody watches, once a second for the
 * mood's trace until nobody has watched for ten minutes. Safe for any thread.
 */
final class RoomPoll implements AutoCloseable {
    /** Browsers at a time. */
    static final int SEATS = 32;

    private static final Duration WATCHED = Duration.ofMillis(250);
    private static final Duration UNWATCHED = Duration.ofSeconds(1);
    private static final Duration LINGER = Duration.ofMinutes(10);

    private final String room;
    private final Switchboard switchboard;
    private final Supplier<RoomFigures> figures;
    private final InstantSource clock;

    private Look latest;
    private int seats;
    private Instant lastWatched;
    private boolean running;
    private boolean closed;

    RoomPoll(String room, Switchboard switchboard, Supplier<RoomFigures> figures, InstantSource clock) {
        this.room = room;
        this.switchboard = switchboard;
        this.figures = figures;
        this.clock = clock;
        this.lastWatched = clock.instant();
        this.latest = new Look(0, clock.instant(), Optional.empty(), figures.get(), Trace.EMPTY);
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
        lastWatched = clock.instant();
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
        Instant idleSince = seats > 0 ? clock.instant() : lastWatched;
        running = !closed && idleSince.plus(LINGER).isAfter(clock.instant());
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
        Trace trace =
                seen.map(view -> latest.trace().with(view.floor().mood(), at)).orElse(latest.trace());
        boolean same = latest.number() > 0
                && seen.equals(latest.view())
                && trace.equals(latest.trace())
                && now.viewers() == latest.figures().viewers();
        if (!same) {
            latest = new Look(latest.number() + 1, at, seen, now, trace);
            notifyAll();
        }
    }

    private synchronized void pause() {
        try {
            wait((seats > 0 ? WATCHED : UNWATCHED).toMillis());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            closed = true;
        }
    }
}
