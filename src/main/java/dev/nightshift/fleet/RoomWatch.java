package dev.nightshift.fleet;

import dev.nightshift.room.RoomView;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * Looks at a room a few times a second on behalf of everybody who wants to know how it stands, so that a thousand pages
 * cost the room no more than one. Has one thread of its own; {@link #get} may be called by any.
 */
public final class RoomWatch implements Supplier<Optional<RoomView>>, AutoCloseable {
    private final Supplier<CompletionStage<RoomView>> look;
    private final AtomicReference<Optional<RoomView>> latest = new AtomicReference<>(Optional.empty());
    private final List<Consumer<RoomView>> others = new CopyOnWriteArrayList<>();
    private final AtomicBoolean looking = new AtomicBoolean();
    private final ScheduledExecutorService timer;

    private RoomWatch(Supplier<CompletionStage<RoomView>> look, String roomId) {
        this.look = look;
        this.timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("watch-" + roomId).factory());
    }

    /** Begins to look, every so often. */
    public static RoomWatch start(Fleet fleet, String roomId, Duration every) {
        RoomWatch watch = new RoomWatch(() -> fleet.look(roomId), roomId);
        watch.timer.scheduleWithFixedDelay(watch::look, 0, every.toMillis(), TimeUnit.MILLISECONDS);
        return watch;
    }

    /** The room as seen last; the one before while a room does not answer; empty before the first answer. */
    @Override
    public Optional<RoomView> get() {
        return latest.get();
    }

    /** Tells somebody of every look from now on, on a thread that must not be held up. */
    public void tell(Consumer<RoomView> other) {
        others.add(other);
    }

    @Override
    public void close() {
        timer.shutdownNow();
    }

    /** One question at a time: a room that is slow to answer is not asked again meanwhile. */
    private void look() {
        if (looking.compareAndSet(false, true)) {
            look.get().whenComplete((view, failed) -> {
                Optional.ofNullable(view).ifPresent(this::seen);
                looking.set(false);
            });
        }
    }

    private void seen(RoomView view) {
        latest.set(Optional.of(view));
        others.forEach(other -> other.accept(view));
    }
}
