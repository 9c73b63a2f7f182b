package dev.nightshift.console.account;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/** Ends the session of an account that was removed, or whose role or password changed since it signed in. */
final class AccountCheck extends OncePerRequestFilter {
    private final Accounts accounts;

    AccountCheck(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        if (known != null && known.getPrincipal() instanceof Operator operator && !holds(operator)) {
            new SecurityContextLogoutHandler().logout(request, response, known);
        }
        chain.doFilter(request, response);
    }

    private boolean holds(Operator operator) {
        return accounts.operator(operator.name())
                .filter(now -> now.stamp() == operator.stamp())
                .isPresent();
    }
}
