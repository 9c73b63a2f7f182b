package dev.nightshift.console.operator;

import dev.nightshift.console.account.Role;
import jakarta.servlet.http.HttpServletRequest;
import java.security.Principal;
import java.util.Optional;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/** What every page of the console shows: who signed in, and whether as an owner. */
@ControllerAdvice("dev.nightshift.console")
final class Bearings {

    @ModelAttribute("who")
    String who(HttpServletRequest request) {
        return Optional.ofNullable(request.getUserPrincipal())
                .map(Principal::getName)
                .orElse("");
    }

    @ModelAttribute("owner")
    boolean owner(HttpServletRequest request) {
        return request.isUserInRole(Role.OWNER.name());
    }
}
