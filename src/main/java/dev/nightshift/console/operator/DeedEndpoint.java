package dev.nightshift.console.operator;

import dev.nightshift.console.CameraPort;
import dev.nightshift.console.SayCheck;
import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.console.Switchboard;
import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.room.Room;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Does what an operator asks of a room and says how it went: 200 done, 409 refused, 503 the room does not answer. */
@Controller
final class DeedEndpoint {
    private static final String NOTICE = "console/notice";

    private final ShownRooms rooms;
    private final Switchboard switchboard;
    private final SayCheck check;
    private final AuditTrail audit;

    DeedEndpoint(ShownRooms rooms, Switchboard switchboard, SayCheck check, AuditTrail audit) {
        this.rooms = rooms;
        this.switchboard = switchboard;
        this.check = check;
        this.audit = audit;
    }

    @PostMapping("/console/rooms/{room}/do/{deed}")
    String act(
            @PathVariable("room") String id,
            @PathVariable("deed") String name,
            @RequestParam(name = "on", defaultValue = "") String on,
            Principal who,
            Model model,
            HttpServletResponse response) {
        ShownRoom room = rooms.find(id).orElseThrow(RoomPage::noSuchRoom);
        Deed deed = Deed.named(name).orElseThrow(RoomPage::noSuchRoom);
        Optional<SayCheck.Objection> objection = deed == Deed.SAY || deed == Deed.HAND_OVER
                ? check.objection(on, room.setup().language(), room.catalogue().get())
                : Optional.empty();
        if (objection.isPresent()) {
            model.addAttribute("objection", objection.get());
            return refused(response);
        }
        if (deed == Deed.HAND_OVER && room.camera().filter(CameraPort::there).isEmpty()) {
            model.addAttribute("missing", "camera");
            return refused(response);
        }
        model.addAttribute("deed", deed.named());
        return ask(id, deed, on, who.getName(), model, response);
    }

    private String ask(String room, Deed deed, String on, String by, Model model, HttpServletResponse response) {
        try {
            return switch (switchboard
                    .ask(room, deed.command(on, by))
                    .toCompletableFuture()
                    .join()) {
                case Room.Reply.Done done -> {
                    audit.note(by, deed.named(), deed.subject(room, on));
                    yield NOTICE + " :: done";
                }
                case Room.Reply.Refused no -> {
                    model.addAttribute("reason", no.reason());
                    yield refused(response);
                }
            };
        } catch (CompletionException silent) {
            response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
            return NOTICE + " :: silent";
        }
    }

    private static String refused(HttpServletResponse response) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        return NOTICE + " :: refused";
    }
}
