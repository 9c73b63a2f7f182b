package dev.nightshift;

import dev.nightshift.console.Switchboard;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomView;
import dev.nightshift.room.Setup;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** Lets the chosen host enter when a room that is off air goes live. Safe for any thread. */
final class HostChange implements Switchboard {
    private final Switchboard rooms;
    private final StageDoor door;

    HostChange(Switchboard rooms, StageDoor door) {
        this.rooms = rooms;
        this.door = door;
    }

    @Override
    public CompletionStage<Room.Reply> ask(String room, Command command) {
        return command instanceof Command.GoLive
                ? rooms.look(room).thenCompose(view -> enter(room, view)).thenCompose(reply -> rooms.ask(room, command))
                : rooms.ask(room, command);
    }

    @Override
    public CompletionStage<RoomView> look(String room) {
        return rooms.look(room);
    }

    private CompletionStage<Room.Reply> enter(String room, RoomView view) {
        boolean changes = view.phase().equals("idle") && door.change();
        return changes
                ? rooms.ask(room, new Command.Open(with(view.setup().orElseThrow(), door.name())))
                : CompletableFuture.completedFuture(new Room.Reply.Done());
    }

    private static Setup with(Setup setup, String host) {
        return new Setup(
                setup.roomId(), setup.title(), setup.shop(), host, setup.language(), setup.markets(), setup.seed());
    }
}
