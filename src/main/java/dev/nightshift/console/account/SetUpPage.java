package dev.nightshift.console.account;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import java.time.InstantSource;
import java.util.Optional;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Makes the first account, for whoever has the code from the server's terminal. Gone once there is an account. */
@Controller
final class SetUpPage {
    private static final String PAGE = "console/setup";
    private static final String CONSOLE = "redirect:/console";

    private final Accounts accounts;
    private final SetUpCode code;
    private final SignInGuard guard;
    private final PasswordEncoder encoder;
    private final AuditTrail audit;
    private final Caller caller;
    private final InstantSource clock;

    SetUpPage(
            Accounts accounts,
            SetUpCode code,
            SignInGuard guard,
            PasswordEncoder encoder,
            AuditTrail audit,
            Caller caller,
            InstantSource clock) {
        this.accounts = accounts;
        this.code = code;
        this.guard = guard;
        this.encoder = encoder;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    @GetMapping("/console/setup")
    String page(@RequestParam(name = "code", defaultValue = "") String typed, Model model) {
        model.addAttribute("code", typed);
        return accounts.none() ? PAGE : CONSOLE;
    }

    @PostMapping("/console/setup")
    String make(
            @RequestParam("code") String typed,
            @RequestParam("name") String typedName,
            @RequestParam("password") String password,
            @RequestParam("again") String again,
            HttpServletRequest request,
            Model model)
            throws ServletException {
        String name = AccountRules.folded(typedName);
        model.addAttribute("code", typed);
        model.addAttribute("name", typedName);
        Optional<String> objection =
                accounts.none() ? objection(typed, name, password, again, request) : Optional.empty();
        if (objection.isPresent()) {
            model.addAttribute("objection", objection.get());
            return PAGE;
        }
        if (accounts.addFirst(name, encoder.encode(password), clock.instant())) {
            audit.note(name, "set-up", name);
            request.login(name, password);
            request.changeSessionId();
        }
        return CONSOLE;
    }

    private Optional<String> objection(
            String typed, String name, String password, String again, HttpServletRequest request) {
        if (!guard.allow("set-up", caller.address(request))) {
            return Optional.of("login.locked");
        }
        if (!code.matches(typed)) {
            return Optional.of("setup.wrong-code");
        }
        return AccountRules.objection(name, password).or(() -> AccountRules.objection(name, password, again));
    }
}
