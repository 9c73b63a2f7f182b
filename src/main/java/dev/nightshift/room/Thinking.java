package dev.nightshift.room;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.function.Consumer;

/** Lets a mind think off the room's thread. Safe for any thread. */
public final class Thinking {
    private final Mind mind;
    private final Executor executor;
    private final InstantSource clock;

    /**
     * Thinks with a mind.
     *
     * @param executor runs blocking work; the room has one turn in thought at a time
     */
    public Thinking(Mind mind, Executor executor, InstantSource clock) {
        this.mind = mind;
        this.executor = executor;
        this.clock = clock;
    }

    /** Thinks about a turn and hands over what came of it; a mind that breaks leaves the turn unspoken, with a fact. */
    void about(Setup setup, Turn turn, Consumer<Thought> then) {
        executor.execute(() -> then.accept(think(setup, turn)));
    }

    private Thought think(Setup setup, Turn turn) {
        try {
            return mind.think(setup, turn, clock.instant());
        } catch (RuntimeException broken) {
            // Only the kind of failure: its message might hold what a viewer wrote.
            String reason = "the mind broke: " + broken.getClass().getName();
            return new Thought(Thought.Outcome.SILENT, List.of(), false, List.of(), reason, 0);
        }
    }
}
