package dev.nightshift;

import java.util.ArrayDeque;
import java.util.Deque;

/** What a show has opened so far, closed in the opposite order. Safe for threads that open side by side. */
final class Opened implements AutoCloseable {
    private final Deque<AutoCloseable> parts = new ArrayDeque<>();

    /** Remembers a part and hands it back. */
    synchronized <P extends AutoCloseable> P with(P part) {
        parts.push(part);
        return part;
    }

    /**
     * Closes everything, the last opened first, each even when one before it fails.
     *
     * @throws IllegalStateException with every failure, when there was one
     */
    @Override
    public void close() {
        IllegalStateException failed = new IllegalStateException("not everything could be closed");
        closeAfter(failed);
        if (failed.getSuppressed().length > 0) {
            throw failed;
        }
    }

    /** Closes everything because of a failure, which keeps what fails besides. */
    synchronized void closeAfter(RuntimeException failed) {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception broken) {
                failed.addSuppressed(broken);
            }
        }
    }
}
