package dev.nightshift.console.viewer;

import dev.nightshift.console.Audience;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** Finds the audience of a room, or answers 404. */
record Audiences(ShownRooms rooms) {
    Audience in(String room) {
        return room(room).audience();
    }

    ShownRoom room(String room) {
        return rooms.find(room)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such room"));
    }
}
