package dev.nightshift.console.viewer;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The newest issue of one room's talk, made once for all its readers. A slow reader misses issues, never holds others
 * up. Safe for any thread.
 */
final class TalkFeed implements AutoCloseable {
    private static final int READERS = 3_000;

    private final Supplier<Optional<Talk>> source;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private Optional<Issue> newest = Optional.empty();
    private int readers;
    private boolean open = true;

    /** @param source how the talk stands; empty before the room was seen */
    TalkFeed(Supplier<Optional<Talk>> source) {
        this.source = source;
    }

    /** Looks whether the talk went on, and wakes the readers if so; does nothing while nobody reads. */
    void refresh() {
        if (read()) {
            source.get().ifPresent(this::publish);
        }
    }

    /** Whether one more may read. Who may calls {@link #leave} at the end. */
    boolean join() {
        lock.lock();
        try {
            boolean room = open && readers < READERS;
            readers += room ? 1 : 0;
            return room;
        } finally {
            lock.unlock();
        }
    }

    void leave() {
        lock.lock();
        try {
            readers--;
        } finally {
            lock.unlock();
        }
    }

    boolean open() {
        lock.lock();
        try {
            return open;
        } finally {
            lock.unlock();
        }
    }

    /** Waits for an issue after that of this number; empty when none came in time or the feed was closed. */
    Optional<Issue> after(long number, Duration patience) throws InterruptedException {
        lock.lock();
        try {
            long nanos = patience.toNanos();
            while (open
                    && nanos > 0
                    && newest.filter(issue -> issue.number() > number).isEmpty()) {
                nanos = changed.awaitNanos(nanos);
            }
            return newest.filter(issue -> open && issue.number() > number);
        } finally {
            lock.unlock();
        }
    }

    /** Sends all readers home. */
    @Override
    public void close() {
        lock.lock();
        try {
            open = false;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private boolean read() {
        lock.lock();
        try {
            return readers > 0;
        } finally {
            lock.unlock();
        }
    }

    private void publish(Talk talk) {
        lock.lock();
        try {
            if (newest.map(issue -> !issue.talk().equals(talk)).orElse(true)) {
                newest = Optional.of(newest.map(issue -> issue.followedBy(talk)).orElseGet(() -> Issue.first(talk)));
                changed.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }
}
