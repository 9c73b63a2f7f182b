package dev.nightshift;

import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Has a room ask, at moments drawn by chance, whether somebody is in charge, and tells it that time passes. A look breaks when
 * the room could not be asked, or does not answer: then it asks at once when it can be asked again. One thread, each second.
 */
final class DutyWatch implements Runnable {
    /** A room writes each of its facts to the disk before it answers. */
    static final Duration PATIENCE = Duration.ofSeconds(15);

    private final DutyTerms terms;
    private final Function<Command, CompletionStage<Room.Reply>> room;
    private final RandomGenerator chance;
    private final InstantSource clock;
    private Optional<Asked> open = Optional.empty();
    private Instant next;

    private record Asked(Instant at, boolean presence, CompletableFuture<Room.Reply> reply) {}

    /** The room did not answer. */
    static final class NoAnswerException extends RuntimeException {
        private static final long serialVersionUID = 1;

        NoAnswerException(Instant since) {
            super("the room does not answer since " + since);
        }
    }

    /** @param room is asked without being waited for: a room that is slow must not stop the watch */
    DutyWatch(
            DutyTerms terms,
            Function<Command, CompletionStage<Room.Reply>> room,
            RandomGenerator chance,
            InstantSource clock) {
        this.terms = terms;
        this.room = room;
        this.chance = chance;
        this.clock = clock;
        this.next = clock.instant().plus(terms.next(chance));
    }

    /**
     * One look.
     *
     * @throws RuntimeException when the room could not be asked
     */
    @Override
    public void run() {
        Instant now = clock.instant();
        open.ifPresent(asked -> settle(asked, now));
        if (open.isEmpty()) {
            open = Optional.of(ask(now));
        }
    }

    private Asked ask(Instant now) {
        boolean presence = !now.isBefore(next);
        CompletionStage<Room.Reply> reply = presence
                ? room.apply(new Command.AskPresence(terms.answer(), terms.grace()))
                        .thenCompose(asked -> room.apply(new Command.CheckPresence()))
                : room.apply(new Command.CheckPresence());
        return new Asked(now, presence, reply.toCompletableFuture());
    }

    private void settle(Asked asked, Instant now) {
        if (asked.reply().isDone()) {
            open = Optional.empty();
            answered(asked, now);
        } else if (now.isAfter(asked.at().plus(PATIENCE))) {
            next = now;
            throw new NoAnswerException(asked.at());
        }
    }

    private void answered(Asked asked, Instant now) {
        try {
            asked.reply().join();
        } catch (CompletionException broken) {
            next = now;
            throw broken.getCause() instanceof RuntimeException cause ? cause : broken;
        }
        if (asked.presence()) {
            next = asked.at().plus(terms.next(chance));
        }
    }
}
