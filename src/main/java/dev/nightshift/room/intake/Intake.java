package dev.nightshift.room.intake;

import dev.nightshift.channel.AudienceEvent;
import dev.nightshift.channel.Comment;
import dev.nightshift.host.nlu.CommentReader;
import dev.nightshift.host.nlu.Reading;
import dev.nightshift.host.nlu.Topic;
import dev.nightshift.room.Command;
import dev.nightshift.room.Heard;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Takes in what viewers do and tells the room what it means. {@link #accept} may be called by any thread and never
 * waits for understanding; {@link #work} is called by one thread at the times that it returns.
 */
public final class Intake {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);

    private final CommentReader reader;
    private final Surroundings surroundings;
    private final Consumer<Command> room;
    private final InstantSource clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Gate gate;
    private final Doorway doorway;
    private final Bucket readings;

    /** @param room is told on the thread that calls {@link #work} */
    public Intake(
            IntakeSettings settings,
            Triage triage,
            CommentReader reader,
            Surroundings surroundings,
            Consumer<Command> room,
            InstantSource clock) {
        this.reader = reader;
        this.surroundings = surroundings;
        this.room = room;
        this.clock = clock;
        Instant now = clock.instant();
        this.gate = new Gate(settings, triage, surroundings, now);
        this.doorway = new Doorway(settings.gathering(), now);
        this.readings = new Bucket(settings.readings(), settings.readingBurst(), now);
    }

    /**
     * Takes an event in, or drops and counts it.
     *
     * @return whether {@link #work} has something to do earlier than it said
     */
    public boolean accept(AudienceEvent event) {
        Instant now = clock.instant();
        return locked(() -> {
            boolean nothingWaited = gate.line().isEmpty();
            switch (event) {
                case Comment comment -> gate.comment(comment, now);
                case AudienceEvent.Joined joined -> join(joined);
                case AudienceEvent.Liked liked -> like(liked, now);
            }
            return nothingWaited && !gate.line().isEmpty();
        });
    }

    /**
     * Understands at most one group of comments, if its time has come, and tells the room.
     *
     * @return when it wants to be called again at the latest
     */
    public Instant work() {
        Instant now = clock.instant();
        locked(() -> doorway.gathered(now)).ifPresent(room);
        locked(() -> due(now)).ifPresent(group -> hear(group, now));
        return locked(() -> next(clock.instant()));
    }

    /** What came in so far. */
    public IntakeFigures figures() {
        return locked(() -> gate.tally().figures(gate.line().comments()));
    }

    private void join(AudienceEvent.Joined joined) {
        if (gate.joined(joined)) {
            doorway.joined(joined.viewer().name());
        }
    }

    private void like(AudienceEvent.Liked liked, Instant now) {
        if (gate.liked(liked, now)) {
            doorway.liked();
        }
    }

    private Optional<Group> due(Instant now) {
        return gate.line().isEmpty() || !readings.take(now) ? Optional.empty() : gate.next(now);
    }

    /** Comments of the same words are read once; each of them is told. */
    private void hear(Group group, Instant now) {
        List<Comment> comments = group.comments();
        Comment first = comments.getFirst();
        Topic topic = surroundings.topic(locked(() -> gate.earlier(first.viewer(), now)));
        Optional<Reading> reading = read(first, topic);
        long micros = Duration.between(now, clock.instant()).toNanos() / 1_000;
        if (reading.isEmpty()) {
            locked(() -> gate.unreadable(comments.size()));
            return;
        }
        comments.forEach(comment -> room.accept(new Command.Hear(new Heard(comment, reading.get(), micros))));
        locked(() -> told(group, now, micros));
    }

    private int told(Group group, Instant now, long micros) {
        List<Comment> comments = group.comments();
        comments.forEach(comment -> gate.told(comment, group.folded(), now, micros));
        comments.stream().skip(1).forEach(more -> readings.owe(now));
        return comments.size();
    }

    /** A reader that fails on one comment must not end the room's hearing; its message could hold viewers' words. */
    private Optional<Reading> read(Comment comment, Topic topic) {
        try {
            return Optional.of(reader.read(comment.text(), topic));
        } catch (RuntimeException defect) {
            LOG.error("a comment could not be read: {}", defect.getClass().getName());
            return Optional.empty();
        }
    }

    private Instant next(Instant now) {
        Instant reading = gate.line().isEmpty() ? doorway.due() : readings.next(now);
        return reading.isBefore(doorway.due()) ? reading : doorway.due();
    }

    private <R> R locked(Supplier<R> step) {
        lock.lock();
        try {
            return step.get();
        } finally {
            lock.unlock();
        }
    }
}
