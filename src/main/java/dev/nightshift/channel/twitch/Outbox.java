package dev.nightshift.channel.twitch;

import dev.nightshift.channel.AnswerFigures;
import dev.nightshift.channel.ChatAnswer;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * Answers that wait to be written into the chat, oldest first. Twitch takes {@value #BURST} messages in 30 seconds of an
 * account that does not moderate the channel, and mutes it for half an hour after more. Safe for any thread.
 */
final class Outbox {
    static final int MOST = 40;
    static final int BURST = 20;
    private static final Duration WINDOW = Duration.ofSeconds(30);
    /** Nobody remembers the question any more. */
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private final Deque<Instant> lately = new ArrayDeque<>();
    private AnswerFigures figures = AnswerFigures.NONE;

    private record Waiting(ChatAnswer answer, Instant since) {}

    /** Takes an answer in; the oldest is dropped when too many wait. */
    synchronized void add(ChatAnswer answer, Instant now) {
        if (waiting.size() == MOST) {
            waiting.removeFirst();
            count(0, 0, 1, 0);
        }
        waiting.addLast(new Waiting(answer, now));
    }

    /** The answer to be sent now, if there is one and another message may be sent. It stays until {@link #sent}. */
    synchronized Optional<ChatAnswer> due(Instant now) {
        while (!waiting.isEmpty() && old(waiting.getFirst().since(), PATIENCE, now)) {
            waiting.removeFirst();
            count(0, 0, 1, 0);
        }
        while (!lately.isEmpty() && old(lately.getFirst(), WINDOW, now)) {
            lately.removeFirst();
        }
        return lately.size() < BURST ? Optional.ofNullable(waiting.peekFirst()).map(Waiting::answer) : Optional.empty();
    }

    /** The answer that was due has been handed over. */
    synchronized void sent(ChatAnswer answer, Instant now) {
        waiting.removeIf(other -> other.answer().equals(answer));
        lately.addLast(now);
        count(1, 0, 0, 0);
    }

    /** The platform did not take a message. */
    synchronized void refused() {
        count(0, 1, 0, 0);
    }

    /** There is no account to send an answer with. */
    synchronized void unsent() {
        count(0, 0, 0, 1);
    }

    synchronized AnswerFigures figures() {
        return figures;
    }

    private void count(long sent, long refused, long dropped, long unsent) {
        figures = figures.plus(new AnswerFigures(sent, refused, dropped, unsent));
    }

    private static boolean old(Instant then, Duration age, Instant now) {
        return Duration.between(then, now).compareTo(age) >= 0;
    }
}
