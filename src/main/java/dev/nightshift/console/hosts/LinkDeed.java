package dev.nightshift.console.hosts;

import dev.nightshift.talent.vault.Opening;
import java.io.IOException;
import java.security.Principal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** An owner makes a new private link for the talent of a host. */
@Controller
final class LinkDeed {
    private final HostCabinet cabinet;
    private final LinkDesk desk;

    LinkDeed(HostCabinet cabinet, LinkDesk desk) {
        this.cabinet = cabinet;
        this.desk = desk;
    }

    @PostMapping("/console/hosts/{name}/link")
    String link(@PathVariable("name") String name, Principal who, RedirectAttributes next) throws IOException {
        if (!(cabinet.open().open(name) instanceof Opening.Opened opened)) {
            throw HostsPage.noSuchHost();
        }
        desk.show(opened.file().manifest().about().consent(), who.getName(), next);
        return "redirect:/console/hosts/" + name;
    }
}
