package dev.nightshift;

import dev.nightshift.compliance.duty.DutyTerms;
import dev.nightshift.room.Command;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Has a room ask, at moments drawn by chance, whether somebody is in charge, and tells it that time passes. */
final class DutyWatch implements AutoCloseable {
    private final DutyTerms terms;
    private final Consumer<Command> room;
    private final RandomGenerator chance;
    private final InstantSource clock;
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("duty-watch").factory());
    private Instant next;

    /** @param room is asked without being waited for: a room that is slow must not stop the watch */
    DutyWatch(DutyTerms terms, Consumer<Command> room, RandomGenerator chance, InstantSource clock) {
        this.terms = terms;
        this.room = room;
        this.chance = chance;
        this.clock = clock;
        this.next = clock.instant().plus(terms.next(chance));
    }

    void start() {
        thread.scheduleWithFixedDelay(this::look, 1, 1, TimeUnit.SECONDS);
    }

    /** One look. */
    void look() {
        Instant now = clock.instant();
        if (!now.isBefore(next)) {
            next = now.plus(terms.next(chance));
            room.accept(new Command.AskPresence(terms.answer(), terms.grace()));
        }
        room.accept(new Command.CheckPresence());
    }

    @Override
    public void close() {
        thread.shutdownNow();
    }
}
