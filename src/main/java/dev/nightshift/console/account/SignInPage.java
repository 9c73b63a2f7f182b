package dev.nightshift.console.account;

import org.springframework.http.HttpStatus;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Where operators sign in; Spring Security takes what they type. */
@Controller
final class SignInPage {
    private final Accounts accounts;

    SignInPage(Accounts accounts) {
        this.accounts = accounts;
    }

    @GetMapping("/console/login")
    String page() {
        if (accounts.none()) {
            return "redirect:/console/setup";
        }
        boolean known = SecurityContextHolder.getContext().getAuthentication() != null
                && SecurityContextHolder.getContext().getAuthentication().getPrincipal() instanceof Operator;
        return known ? "redirect:/console" : "console/login";
    }

    /** A page that lost its connection asks whether its session still holds. */
    @GetMapping("/console/alive")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void alive() {}
}
