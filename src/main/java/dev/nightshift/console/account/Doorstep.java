package dev.nightshift.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.access.AccessDeniedHandler;

/**
 * Whoever is not known is sent to sign in, or to the set-up while nobody has an account. A script's request is told so
 * in a way that htmx follows.
 */
final class Doorstep implements AuthenticationEntryPoint, AccessDeniedHandler {
    private final Accounts accounts;

    Doorstep(Accounts accounts) {
        this.accounts = accounts;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        String door = accounts.none() ? "/console/setup" : "/console/login";
        if (fromScript(request)) {
            response.setHeader("HX-Redirect", door);
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
        } else {
            response.sendRedirect(door);
        }
    }

    /** A form of a session that has ended can't be taken: the page is loaded anew and leads to signing in. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (fromScript(request)) {
            response.setHeader("HX-Refresh", "true");
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }

    private static boolean fromScript(HttpServletRequest request) {
        return request.getHeader("HX-Request") != null
                || request.getRequestURI().endsWith("/feed")
                || request.getRequestURI().endsWith("/alive");
    }
}
