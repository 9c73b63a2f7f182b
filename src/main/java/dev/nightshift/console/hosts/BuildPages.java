package dev.nightshift.console.hosts;

import dev.nightshift.console.account.AuditTrail;
import dev.nightshift.studio.sitting.BuildState;
import dev.nightshift.studio.sitting.Builds;
import dev.nightshift.studio.sitting.Sitting;
import dev.nightshift.talent.vault.HostId;
import java.io.IOException;
import java.security.Principal;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The last step: the host is built, and whoever waits sees how it goes. A host that is ready has no sitting any more. */
@Controller
final class BuildPages {
    private final Builds builds;
    private final SittingDesk desk;
    private final AuditTrail audit;

    BuildPages(HostPorts ports, SittingDesk desk, AuditTrail audit) {
        this.builds = ports.builds();
        this.desk = desk;
        this.audit = audit;
    }

    @PostMapping("/console/hosts/new/{id}/build")
    String start(@PathVariable("id") String id, Principal who, RedirectAttributes next) throws IOException {
        Sitting sitting = desk.sitting(id);
        if (!sitting.complete()) {
            next.addFlashAttribute("problem", "build.incomplete");
            return SittingPages.there(id, SittingView.of(sitting).step());
        }
        if (builds.start(sitting.id())) {
            audit.note(who.getName(), "build-host", sitting.plan().name());
        }
        return SittingPages.there(id, "build");
    }

    @GetMapping("/console/hosts/new/{id}/build")
    String page(@PathVariable("id") String id, Model model) throws IOException {
        Optional<BuildState> state = HostId.isId(id) ? builds.state(new HostId(id)) : Optional.empty();
        if (state.isPresent() && state.get().stage() instanceof BuildState.Ready ready) {
            return "redirect:/console/hosts/" + ready.host();
        }
        Sitting sitting = desk.sitting(id);
        model.addAttribute("sitting", SittingView.of(sitting));
        if (state.isEmpty()) {
            return SittingPages.there(id, SittingView.of(sitting).step());
        }
        model.addAttribute("build", BuildView.of(state.get()));
        return SittingPages.step("build", model);
    }
}
