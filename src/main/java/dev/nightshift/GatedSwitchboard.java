package dev.nightshift;

import dev.nightshift.compliance.gate.Blocker;
import dev.nightshift.console.Switchboard;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomView;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

/** Tells an operator who wants to go live what the gate has against it, before the room begins and breaks off. */
final class GatedSwitchboard implements Switchboard {
    private final Switchboard rooms;
    private final Supplier<List<Blocker>> gate;

    GatedSwitchboard(Switchboard rooms, Supplier<List<Blocker>> gate) {
        this.rooms = rooms;
        this.gate = gate;
    }

    @Override
    public CompletionStage<Room.Reply> ask(String room, Command command) {
        List<Blocker> blockers = command instanceof Command.GoLive ? gate.get() : List.of();
        return blockers.isEmpty()
                ? rooms.ask(room, command)
                : CompletableFuture.completedFuture(new Room.Reply.Refused(GoLiveDesk.told(blockers.getFirst())));
    }

    @Override
    public CompletionStage<RoomView> look(String room) {
        return rooms.look(room);
    }
}
