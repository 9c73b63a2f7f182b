package dev.nightshift.console.operator;

import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The list of rooms, and one room with everything about it. */
@Controller
final class RoomPage {
    private final ShownRooms rooms;
    private final RoomPolls polls;

    RoomPage(ShownRooms rooms, RoomPolls polls) {
        this.rooms = rooms;
        this.polls = polls;
    }

    /** A room in the list. */
    record Card(
            String id,
            String title,
            String shop,
            String host,
            String language,
            String phase,
            String line,
            int viewers) {}

    @GetMapping("/console")
    String list(Model model) {
        model.addAttribute("cards", rooms.rooms().stream().map(this::card).toList());
        return "console/rooms";
    }

    @GetMapping("/console/rooms/{room}")
    String room(@PathVariable("room") String id, Locale locale, Model model) {
        ShownRoom room = rooms.find(id).orElseThrow(RoomPage::noSuchRoom);
        Look look = polls.of(room).lookNow();
        model.addAllAttributes(Painter.model(room, look, locale));
        model.addAttribute("shop", shopName(room));
        return "console/room";
    }

    static ResponseStatusException noSuchRoom() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such room");
    }

    private Card card(ShownRoom room) {
        Look look = polls.of(room).lookNow();
        return new Card(
                room.setup().roomId(),
                room.setup().title(),
                shopName(room),
                room.playing(),
                room.setup().language().code(),
                look.view().map(Phase::of).orElse(Phase.UNKNOWN).word(),
                look.view().flatMap(view -> view.line()).orElse(""),
                look.figures().viewers());
    }

    private static String shopName(ShownRoom room) {
        return room.catalogue()
                .get()
                .shop()
                .name()
                .in(room.setup().language(), room.setup().language());
    }
}
