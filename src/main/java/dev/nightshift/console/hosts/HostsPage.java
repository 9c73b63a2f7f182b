package dev.nightshift.console.hosts;

import dev.nightshift.console.ShownRoom;
import dev.nightshift.console.ShownRooms;
import dev.nightshift.talent.vault.Listed;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** All hosts, and one host with everything about it. */
@Controller
final class HostsPage {
    private static final int RECEIPTS = 20;

    private final HostPorts ports;
    private final ShownRooms rooms;

    HostsPage(HostPorts ports, ShownRooms rooms) {
        this.ports = ports;
        this.rooms = rooms;
    }

    @GetMapping("/console/hosts")
    String list(Locale locale, Model model) throws IOException {
        List<HostView> clones = clones(locale).toList();
        model.addAttribute("clones", clones);
        model.addAttribute("drawn", drawn().toList());
        model.addAttribute("next", ports.next().chosen().orElse(""));
        model.addAttribute("sittings", ports.sittings().all());
        model.addAttribute(
                "receipts",
                ports.cabinet().open().receipts().reversed().stream()
                        .limit(RECEIPTS)
                        .toList());
        return "console/hosts";
    }

    @GetMapping("/console/hosts/{name}")
    String host(@PathVariable("name") String name, Locale locale, Model model) throws IOException {
        HostView host = Stream.concat(clones(locale), drawn())
                .filter(view -> view.name().equals(name))
                .findFirst()
                .orElseThrow(HostsPage::noSuchHost);
        model.addAttribute("host", host);
        model.addAttribute("next", ports.next().chosen().orElse(""));
        return "console/host";
    }

    static ResponseStatusException noSuchHost() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND, "there is no such host");
    }

    private Stream<HostView> clones(Locale locale) throws IOException {
        List<Listed> listed = ports.cabinet().open().list();
        Set<String> onAir = onAir();
        return listed.stream().map(host -> HostView.cloned(host, onAir, locale));
    }

    private Stream<HostView> drawn() {
        Set<String> onAir = onAir();
        return ports.drawn().stream().map(name -> HostView.drawn(name, onAir));
    }

    private Set<String> onAir() {
        return rooms.rooms().stream()
                .filter(room -> room.preview().get().isPresent())
                .map(ShownRoom::playing)
                .collect(Collectors.toSet());
    }
}
