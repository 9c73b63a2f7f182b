package dev.nightshift.playout;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.WallClock;
import dev.nightshift.room.Instruction;
import dev.nightshift.room.Room.Command;
import dev.nightshift.room.Setup;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One room's named frame thread: opens the program with the first Start, makes a picture every 40 ms, and closes the
 * program when the show is over. {@link #perform} and {@link #status} may be called by any thread.
 */
final class FrameLoop {
    private static final long STOP_MILLIS = 5_000;

    private final ProgramFactory programs;
    private final InstantSource wall;
    private final Consumer<Command> listener;
    private final Inbox inbox = new Inbox();
    private final Timings timings = new Timings();
    private final String name;
    private Optional<Thread> thread = Optional.empty();
    private volatile ProgramStatus status;
    private volatile boolean stopped;

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

    ProgramStatus status() {
        return status;
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

    private void run(Setup setup) {
        try (Program program = programs.open(setup, wall, Readiness.ON_AIR, inbox, listener, timings)) {
            loop(program);
            listener.accept(new Command.Ended());
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException broken) {
            listener.accept(new Command.PerformerFailed("the program broke: " + broken));
            listener.accept(new Command.Ended());
        } finally {
            stopped = true;
        }
    }

    private void loop(Program program) throws InterruptedException {
        Instant since = wall.instant();
        Pace pace = new Pace(new WallClock());
        for (long at = 0; !program.over(at); at += Timebase.FRAME_MICROS) {
            boolean draw = pace.await(at);
            program.step(at, draw);
            status = new ProgramStatus(since, at, pace.count(), timings);
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
