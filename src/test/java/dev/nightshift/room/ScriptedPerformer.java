package dev.nightshift.room;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** A performer that writes down what it is told and speaks when the test says so. */
public final class ScriptedPerformer implements Performer.Ensemble {
    private static final int PATIENCE_SECONDS = 30;

    private final BlockingQueue<Instruction> told = new LinkedBlockingQueue<>();
    private volatile Consumer<Command> listener = command -> {
        throw new IllegalStateException("nobody engaged the performer");
    };

    @Override
    public Performer engage(String roomId, Consumer<Command> listener) {
        this.listener = listener;
        return told::add;
    }

    /** The next instruction; fails when none comes. */
    public Instruction next() throws InterruptedException {
        Instruction instruction = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        if (instruction == null) {
            throw new AssertionError("the performer was told nothing");
        }
        return instruction;
    }

    /** The id of the line that the next instruction asks to speak. */
    public long nextLine() throws InterruptedException {
        return ((Instruction.Speak) next()).speechId();
    }

    /** Speaks a line from its first to its last sample. */
    public void speak(long speechId, String words) {
        listener.accept(new Command.LineStarted(speechId));
        listener.accept(new Command.LineFinished(speechId, words));
    }
}
