package dev.nightshift.console;

import dev.nightshift.room.RoomView;
import dev.nightshift.shop.Language;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;

/** The page that shoppers watch, and what keeps its prices true. */
@Controller
class ViewerPage {
    private final ShownRooms rooms;
    private final Switchboard fleet;
    private final InstantSource clock;

    ViewerPage(ShownRooms rooms, Switchboard fleet, InstantSource clock) {
        this.rooms = rooms;
        this.fleet = fleet;
        this.clock = clock;
    }

    /** What the page's heading needs. */
    record Heading(String id, String title, String shop, String language) {}

    /** What changes while the show goes on. */
    record State(String phase, List<OfferView> offers) {}

    @GetMapping("/")
    String firstRoom(Model model) {
        return page(rooms.first(), model);
    }

    @GetMapping("/rooms/{room}")
    String room(@PathVariable("room") String room, Model model) {
        return page(rooms.find(room), model);
    }

    @GetMapping("/rooms/{room}/view")
    @ResponseBody
    CompletionStage<State> view(@PathVariable("room") String id) {
        ShownRoom room = rooms.find(id).orElseThrow(ViewerPage::noSuchRoom);
        return fleet.look(id).thenApply(seen -> new State(seen.phase(), offers(room, seen.product())));
    }

    private String page(Optional<ShownRoom> found, Model model) {
        ShownRoom room = found.orElseThrow(ViewerPage::noSuchRoom);
        RoomView seen = fleet.look(room.setup().roomId()).toCompletableFuture().join();
        Language language = room.setup().language();
        model.addAttribute("room", heading(room));
        ViewerWords words = ViewerWords.in(language);
        model.addAttribute("words", words.page());
        model.addAttribute("script", words.scriptJson());
        model.addAttribute("offers", offers(room, seen.product()));
        return "viewer";
    }

    private List<OfferView> offers(ShownRoom room, Optional<String> onAir) {
        return OfferView.of(room, clock.instant(), onAir);
    }

    private static Heading heading(ShownRoom room) {
        Language language = room.setup().language();
        String shop = room.catalogue().get().shop().name().in(language, language);
        return new Heading(room.setup().roomId(), room.setup().title(), shop, language.code());
    }

    static ResponseStatusException noSuchRoom() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such room");
    }
}
