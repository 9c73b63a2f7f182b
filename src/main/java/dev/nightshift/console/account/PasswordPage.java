package dev.nightshift.console.account;

import java.security.Principal;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Everybody changes their own password; all their sessions end with it. */
@Controller
final class PasswordPage {
    private static final String PAGE = "console/password";
    /** Tries on this page are counted apart from signing in. */
    private static final String HERE = "the password page";

    private final Accounts accounts;
    private final SignInGuard guard;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;

    PasswordPage(Accounts accounts, SignInGuard guard, PasswordEncoder encoder, AuditTrail audit) {
        this.accounts = accounts;
        this.guard = guard;
        this.encoder = encoder;
        this.audit = audit;
    }

    @GetMapping("/console/password")
    String page() {
        return PAGE;
    }

    @PostMapping("/console/password")
    String change(
            @RequestParam("now") String now,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            Principal who,
            Model model) {
        Optional<String> objection =
                wrong(who.getName(), now).or(() -> AccountRules.objection(who.getName(), password, again));
        if (objection.isPresent()) {
            model.addAttribute("problem", objection.get());
            return PAGE;
        }
        accounts.changePassword(who.getName(), encoder.encode(password));
        audit.note(who.getName(), "change-password", who.getName());
        return "redirect:/console/login?changed";
    }

    /** Whoever finds an open browser must not guess the password in it. */
    private Optional<String> wrong(String name, String password) {
        if (!guard.allow(name, HERE)) {
            return Optional.of("login.locked");
        }
        boolean right = accounts.operator(name)
                .filter(operator -> encoder.matches(password, operator.password()))
                .isPresent();
        if (right) {
            guard.succeeded(name, HERE);
        }
        return right ? Optional.empty() : Optional.of("account.wrong-now");
    }
}
