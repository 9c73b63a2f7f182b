package dev.nightshift.playout;

import dev.nightshift.room.Command;
import dev.nightshift.room.Performer;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/** All rooms of this process that are on air: one named frame loop each. Safe for any thread. */
public final class Playout implements Performer.Ensemble, AutoCloseable {
    private final ExecutorService synthesis = Executors.newVirtualThreadPerTaskExecutor();
    private final ProgramFactory programs;
    private final InstantSource wall;
    private final Map<String, FrameLoop> loops = new ConcurrentHashMap<>();

    public Playout(Productions productions, InstantSource wall) {
        this(productions, wall, Retries.USUAL);
    }

    /** @param waits before what broke is tried again, in microseconds */
    Playout(Productions productions, InstantSource wall, List<Long> waits) {
        this.programs = new ProgramFactory(productions, synthesis, waits);
        this.wall = wall;
    }

    /** The room's performer: the one that is on air for it, or a new one. */
    @Override
    public Performer engage(String roomId, Consumer<Command> listener) {
        FrameLoop loop = loops.compute(
                roomId, (id, running) -> running == null || running.stopped() ? loop(id, listener) : running);
        return loop::perform;
    }

    /** How a room's pipeline fares, while it is on air. */
    public Optional<ProgramStatus> status(String roomId) {
        return Optional.ofNullable(loops.get(roomId)).map(FrameLoop::status);
    }

    /** Where an operator of a room speaks, while it is on air. */
    public Optional<Microphone> microphone(String roomId) {
        return Optional.ofNullable(loops.get(roomId)).map(FrameLoop::microphone);
    }

    /**
     * Done with the first picture of a room's newest show, or broken with whatever kept it off air; never done for a
     * room that has not been started.
     */
    public CompletionStage<ProgramStatus> onAir(String roomId) {
        return Optional.ofNullable(loops.get(roomId))
                .map(FrameLoop::firstPicture)
                .orElseGet(CompletableFuture::new);
    }

    /** Takes all rooms off the air at once; their shows can go on later. */
    @Override
    public void close() {
        loops.values().forEach(FrameLoop::stop);
        synthesis.shutdownNow();
    }

    private FrameLoop loop(String roomId, Consumer<Command> listener) {
        return new FrameLoop(roomId, programs, wall, listener);
    }
}
