package dev.nightshift.console;

import java.util.List;
import java.util.Optional;

/** The rooms that pages show, in the order of their opening. */
public record ShownRooms(List<ShownRoom> rooms) {
    public ShownRooms {
        rooms = List.copyOf(rooms);
    }

    /** The room with this id. */
    public Optional<ShownRoom> find(String roomId) {
        return rooms.stream()
                .filter(room -> room.setup().roomId().equals(roomId))
                .findFirst();
    }

    Optional<ShownRoom> first() {
        return rooms.stream().findFirst();
    }
}
