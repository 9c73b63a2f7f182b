package dev.nightshift.console;

import dev.nightshift.fleet.Fleet;
import dev.nightshift.room.Command;
import dev.nightshift.room.Room;
import dev.nightshift.room.RoomView;
import java.util.concurrent.CompletionStage;

/** Reaches rooms, wherever they live. Safe for any thread. */
public interface Switchboard {
    /** Asks a room to do something. Fails when the room does not answer in time. */
    CompletionStage<Room.Reply> ask(String room, Command command);

    /** How a room stands. Fails when the room does not answer in time. */
    CompletionStage<RoomView> look(String room);

    /** The fleet's rooms. */
    static Switchboard of(Fleet fleet) {
        return new Switchboard() {
            @Override
            public CompletionStage<Room.Reply> ask(String room, Command command) {
                return fleet.ask(room, command);
            }

            @Override
            public CompletionStage<RoomView> look(String room) {
                return fleet.look(room);
            }
        };
    }
}
