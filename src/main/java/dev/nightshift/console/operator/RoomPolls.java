package dev.nightshift.console.operator;

import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.Switchboard;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One poll for each room that somebody has opened. Safe for any thread. */
final class RoomPolls implements AutoCloseable {
    private final Map<String, RoomPoll> polls = new ConcurrentHashMap<>();
    private final Switchboard switchboard;
    private final InstantSource clock;

    RoomPolls(Switchboard switchboard, InstantSource clock) {
        this.switchboard = switchboard;
        this.clock = clock;
    }

    RoomPoll of(ShownRoom room) {
        return polls.computeIfAbsent(room.setup().roomId(), id -> new RoomPoll(id, switchboard, room.figures(), clock));
    }

    /** Lets every browser go, so that the server can stop. */
    @Override
    public void close() {
        polls.values().forEach(RoomPoll::close);
    }
}
