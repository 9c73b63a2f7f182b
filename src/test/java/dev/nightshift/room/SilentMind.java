package dev.nightshift.room;

import java.time.InstantSource;
import java.util.List;

/** A mind that has nothing to say. */
public final class SilentMind {
    public static final Mind MIND =
            (setup, turn, now) -> new Thought(Thought.Outcome.SILENT, List.of(), false, List.of(), "nothing to say", 0);
    public static final Thinking THINKING = new Thinking(MIND, Runnable::run, InstantSource.system());

    private SilentMind() {}
}
