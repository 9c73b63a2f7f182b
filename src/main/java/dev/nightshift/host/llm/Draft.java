package dev.nightshift.host.llm;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A draft while it comes in: one thread adds to it, another waits for it. Bounded. */
final class Draft {
    /** UTF-16 units; nobody says more in three sentences. */
    static final int MOST = 1_200;

    private final StringBuilder text = new StringBuilder();
    private final CompletableFuture<End> end = new CompletableFuture<>();

    /** How a draft ended. */
    enum End {
        COMPLETE,
        FAILED,
        LATE,
        TOO_LONG
    }

    /** What has come in, and how it ended. */
    record Text(String text, End end) {
        /** Never shows a draft that was not checked. */
        @Override
        public String toString() {
            return "Text[" + end + "]";
        }
    }

    /** Adds what has come in. */
    void add(String part) {
        synchronized (text) {
            text.append(part, 0, Math.min(part.length(), MOST - text.length()));
            if (text.length() >= MOST) {
                end.complete(End.TOO_LONG);
            }
        }
    }

    /** What stops the source of the draft; runs when the draft has ended, in whatever way. */
    void whenEnded(Runnable stop) {
        end.thenRun(stop);
    }

    /** Ends the draft, unless it has ended. */
    void end(End how) {
        end.complete(how);
    }

    /** Waits for the end, but not longer than this; from then on nothing more is wanted. */
    Text await(Duration most) {
        End how = waited(most);
        end.complete(how);
        synchronized (text) {
            return new Text(text.toString(), how);
        }
    }

    private End waited(Duration most) {
        try {
            return end.get(Math.max(0, most.toNanos()), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            return End.LATE;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return End.LATE;
        } catch (ExecutionException broken) {
            throw new IllegalStateException("a draft never ends with an exception", broken);
        }
    }
}
