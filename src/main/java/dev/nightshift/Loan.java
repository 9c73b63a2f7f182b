package dev.nightshift;

import java.util.concurrent.atomic.AtomicBoolean;

/** Something that others may have on loan too; given back once, however often it is closed. Any thread. */
final class Loan<V> implements AutoCloseable {
    private final V lent;
    private final Runnable back;
    private final AtomicBoolean given = new AtomicBoolean();

    /** @param back what happens when it is given back */
    Loan(V lent, Runnable back) {
        this.lent = lent;
        this.back = back;
    }

    V lent() {
        return lent;
    }

    @Override
    public void close() {
        if (given.compareAndSet(false, true)) {
            back.run();
        }
    }
}
