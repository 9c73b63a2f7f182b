package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.WallClock;
import dev.nightshift.room.Command;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Setup;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One room's named frame thread: opens the program with the first Start, makes a picture every 40 ms, and closes the
 * program when the show is over. {@link #perform} and {@link #status} may be called by any thread.
 */
final class FrameLoop {
    private static final Logger LOG = LoggerFactory.getLogger(FrameLoop.class);
    /** Longer than the outputs' own patience with a peer that does not answer. */
    private static final long STOP_MILLIS = 15_000;

    private final ProgramFactory programs;
    private final InstantSource wall;
    private final Consumer<Command> listener;
    private final Inbox inbox = new Inbox();
    private final Microphone microphone = new Microphone();
    private final Timings timings = new Timings();
    private final String name;
    private Optional<Thread> thread = Optional.empty();
    private volatile ProgramStatus status;
    private final CompletableFuture<ProgramStatus> firstPicture = new CompletableFuture<>();
    private volatile boolean stopped;
    private boolean finishing;
    private long wellMicros;

    /** How a program comes on air. */
    private enum Opening {
        /** The show begins, or goes on after a restart of the process. */
        FIRST,
        /** The one before broke: the room cues again what was not heard. */
        AGAIN,
        /** It broke too often: a safe picture for a room that holds. */
        SLATE
    }

    FrameLoop(String roomId, ProgramFactory programs, InstantSource wall, Consumer<Command> listener) {
        this.name = "frames-" + roomId;
        this.programs = programs;
        this.wall = wall;
        this.listener = listener;
        this.status = new ProgramStatus(Instant.EPOCH, 0, new PaceCount(0, 0, 0), timings);
    }

    synchronized void perform(Instruction instruction) {
        if (instruction instanceof Instruction.Start start && thread.isEmpty()) {
            thread = Optional.of(Thread.ofPlatform().name(name).start(() -> run(start.setup())));
        } else {
            inbox.put(instruction);
        }
    }

    Microphone microphone() {
        return microphone;
    }

    ProgramStatus status() {
        return status;
    }

    /** Done with the first picture, or broken with whatever kept the room off air. */
    CompletionStage<ProgramStatus> firstPicture() {
        return firstPicture;
    }

    boolean stopped() {
        return stopped;
    }

    /** Takes the room off the air without asking it; waits until the outputs are closed. */
    void stop() {
        Optional<Thread> running;
        synchronized (this) {
            running = thread;
        }
        running.ifPresent(Thread::interrupt);
        running.ifPresent(FrameLoop::join);
    }

    /**
     * The room hears that it is off air only when everything is closed: whoever puts it on air again at once must find
     * the outputs free, and a new frame loop.
     */
    private void run(Setup setup) {
        try {
            playOn(setup);
            leave(new Command.Ended());
        } catch (InterruptedException stop) {
            firstPicture.completeExceptionally(stop);
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error broken) {
            LOG.error("{}: the program broke, the room is off air", name, broken);
            leave(new Command.PerformerFailed("the program broke: " + broken), new Command.Ended());
            firstPicture.completeExceptionally(broken);
        } finally {
            stopped = true;
        }
    }

    private void leave(Command... last) {
        stopped = true;
        List.of(last).forEach(listener);
    }

    /** A program that breaks on air is opened again a few times, each time later; at last a slate takes its place. */
    private void playOn(Setup setup) throws InterruptedException {
        Retries retries = programs.retries();
        Optional<Opening> next = Optional.of(Opening.FIRST);
        while (next.isPresent()) {
            next = played(setup, next.get(), retries);
        }
    }

    /**
     * Plays until the show is over or the program breaks. One that breaks before its first picture, or behind the slate, is
     * for the room and whoever started it.
     *
     * @return how the program is opened next; empty when the show is over
     */
    private Optional<Opening> played(Setup setup, Opening opening, Retries retries) throws InterruptedException {
        try {
            play(setup, opening);
            return Optional.empty();
        } catch (RuntimeException | Error broken) {
            if (!firstPicture.isDone() || finishing || opening == Opening.SLATE) {
                throw broken;
            }
            LOG.error("{}: the program broke, it is opened again", name, broken);
            return afterwards("the program broke: " + broken, retries.failed(wellMicros));
        }
    }

    private Optional<Opening> afterwards(String reason, OptionalLong wait) throws InterruptedException {
        if (wait.isEmpty()) {
            listener.accept(new Command.PerformerFailed(reason));
            return Optional.of(Opening.SLATE);
        }
        listener.accept(new Command.PerformerStumbled(reason));
        return inbox.finishesWithin(wait.getAsLong()) ? Optional.empty() : Optional.of(Opening.AGAIN);
    }

    private void play(Setup setup, Opening opening) throws InterruptedException {
        wellMicros = 0;
        try (Program program = programs.open(setup, wall, Readiness.ON_AIR, inbox, microphone, listener, timings)) {
            switch (opening) {
                case FIRST -> {}
                case AGAIN ->
                    List.of(new Command.GoLive(), new Command.PerformerWell()).forEach(listener);
                case SLATE -> program.giveUpHost();
            }
            loop(program);
        }
    }

    private void loop(Program program) throws InterruptedException {
        Instant since = wall.instant();
        Pace pace = new Pace(new WallClock());
        for (long at = 0; !program.over(at); at += Timebase.FRAME_MICROS) {
            boolean draw = pace.await(at);
            program.step(at, draw);
            finishing = program.finishing();
            wellMicros = at;
            status = new ProgramStatus(since, at, pace.count(), timings);
            firstPicture.complete(status);
        }
    }

    private static void join(Thread running) {
        try {
            running.join(STOP_MILLIS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }
}
