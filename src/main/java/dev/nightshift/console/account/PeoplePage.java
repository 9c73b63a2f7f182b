package dev.nightshift.console.account;

import java.security.Principal;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Owners decide who operates rooms, and read who did what. */
@Controller
final class PeoplePage {
    private static final String HERE = "redirect:/console/people";
    private static final int DEEDS = 200;

    private final Accounts accounts;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final InstantSource clock;

    PeoplePage(Accounts accounts, PasswordEncoder encoder, AuditTrail audit, InstantSource clock) {
        this.accounts = accounts;
        this.encoder = encoder;
        this.audit = audit;
        this.clock = clock;
    }

    @GetMapping("/console/people")
    String page(Model model) {
        model.addAttribute("people", accounts.all());
        model.addAttribute("deeds", audit.newest(DEEDS));
        return "console/people";
    }

    @PostMapping("/console/people/add")
    String add(
            @RequestParam("name") String typed,
            @RequestParam("password") String password,
            @RequestParam("role") Role role,
            Principal who,
            RedirectAttributes next) {
        String name = AccountRules.folded(typed);
        Optional<String> objection = AccountRules.objection(name, password);
        if (objection.isPresent()) {
            next.addFlashAttribute("problem", objection.get());
            next.addFlashAttribute("typed", typed);
            return HERE;
        }
        return done(
                () -> accounts.add(name, encoder.encode(password), role, clock.instant()),
                "people.taken",
                deed(who, "add-account", name),
                next);
    }

    @PostMapping("/console/people/role")
    String role(
            @RequestParam("name") String name,
            @RequestParam("role") Role role,
            Principal who,
            RedirectAttributes next) {
        return done(
                () -> accounts.changeRole(name, role),
                "people.last-owner",
                deed(who, role == Role.OWNER ? "make-owner" : "make-operator", name),
                next);
    }

    @PostMapping("/console/people/password")
    String password(
            @RequestParam("name") String name,
            @RequestParam("password") String password,
            Principal who,
            RedirectAttributes next) {
        Optional<String> objection = AccountRules.objection(name, password);
        if (objection.isPresent()) {
            next.addFlashAttribute("problem", objection.get());
            return HERE;
        }
        return done(
                () -> accounts.changePassword(name, encoder.encode(password)),
                "people.gone",
                deed(who, "set-password", name),
                next);
    }

    @PostMapping("/console/people/remove")
    String remove(@RequestParam("name") String name, Principal who, RedirectAttributes next) {
        return done(() -> accounts.remove(name), "people.last-owner", deed(who, "remove-account", name), next);
    }

    private record Noted(String who, String action, String subject) {}

    private static Noted deed(Principal who, String action, String subject) {
        return new Noted(who.getName(), action, subject);
    }

    private String done(BooleanSupplier change, String otherwise, Noted deed, RedirectAttributes next) {
        if (change.getAsBoolean()) {
            audit.note(deed.who, deed.action, deed.subject);
            next.addFlashAttribute("done", "people.done");
        } else {
            next.addFlashAttribute("problem", otherwise);
        }
        return HERE;
    }
}
