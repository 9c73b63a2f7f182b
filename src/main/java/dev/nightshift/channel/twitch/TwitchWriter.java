package dev.nightshift.channel.twitch;

import dev.nightshift.channel.ChatAnswer;
import java.io.IOException;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/** Writes answers into the channel while a session is in it, on a virtual thread of its own. */
final class TwitchWriter {
    private static final int LOOK_MILLIS = 100;

    private final Outbox outbox;
    private final InstantSource clock;
    private final CountDownLatch closed;
    private final Runnable hangUp;
    private final AtomicReference<Optional<TwitchSession>> joined = new AtomicReference<>(Optional.empty());
    private final Thread thread;

    /**
     * @param closed counted down when nothing is written any more
     * @param hangUp ends the connection: whoever listens on it notices, and connects anew
     */
    TwitchWriter(Outbox outbox, InstantSource clock, CountDownLatch closed, Runnable hangUp, String channel) {
        this.outbox = outbox;
        this.clock = clock;
        this.closed = closed;
        this.hangUp = hangUp;
        this.thread = Thread.ofVirtual().name("twitch-answers-" + channel).unstarted(this::writeForever);
    }

    void start() {
        thread.start();
    }

    /** A session is in the channel. */
    void joined(TwitchSession session) {
        joined.set(Optional.of(session));
    }

    /** No session is in the channel: answers wait. */
    void left() {
        joined.set(Optional.empty());
    }

    /** Returns when nothing is written any more; at once when it was never started. */
    void join() throws InterruptedException {
        thread.join();
    }

    private void writeForever() {
        try {
            while (!closed.await(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                joined.get().ifPresent(this::write);
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** An answer that could not be handed over waits for the next connection. */
    private void write(TwitchSession session) {
        try {
            for (Optional<ChatAnswer> due = outbox.due(clock.instant());
                    due.isPresent();
                    due = outbox.due(clock.instant())) {
                session.say(due.get());
                outbox.sent(due.get(), clock.instant());
            }
        } catch (IOException broken) {
            hangUp.run();
        }
    }
}
