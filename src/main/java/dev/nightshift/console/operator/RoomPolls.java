package dev.nightshift.console.operator;

import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.Switchboard;
import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** One poll for each room that somebody has opened; browsers that found no seat are counted. Safe for any thread. */
final class RoomPolls implements AutoCloseable, MeterBinder {
    private final Map<String, RoomPoll> polls = new ConcurrentHashMap<>();
    private final LongAdder refused = new LongAdder();
    private final Switchboard switchboard;
    private final InstantSource clock;

    RoomPolls(Switchboard switchboard, InstantSource clock) {
        this.switchboard = switchboard;
        this.clock = clock;
    }

    /** Takes a seat before a room, if one is free. */
    Optional<RoomPoll.Seat> sit(ShownRoom room) {
        Optional<RoomPoll.Seat> seat = of(room).sit();
        if (seat.isEmpty()) {
            refused.increment();
        }
        return seat;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        FunctionCounter.builder("nightshift.console.feeds.refused", refused, LongAdder::sum)
                .description("Browsers that found no seat before a room")
                .register(registry);
    }

    RoomPoll of(ShownRoom room) {
        return polls.computeIfAbsent(
                room.setup().roomId(),
                id -> new RoomPoll(
                        id,
                        switchboard,
                        room.figures(),
                        () -> room.camera().map(camera -> camera.status().get()),
                        clock));
    }

    /** Lets every browser go, so that the server can stop. */
    @Override
    public void close() {
        polls.values().forEach(RoomPoll::close);
    }
}
