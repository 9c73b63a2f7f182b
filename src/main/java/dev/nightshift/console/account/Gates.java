package dev.nightshift.console.account;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.InstantSource;
import org.springframework.http.HttpMethod;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;

/**
 * What is open to whom: the console to operators who signed in, people, audit and evidence to owners, metrics to this machine or
 * to an operator's name and password, everything else (the viewers' pages, the stream, signed webhooks) to everyone.
 */
final class Gates {
    /** Nothing from other hosts, no script or style inside a page. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
                    + " media-src 'self' blob:; connect-src 'self'; font-src 'self'; form-action 'self';"
                    + " frame-ancestors 'none'; base-uri 'none'";

    private final Accounts accounts;
    private final AuditTrail audit;
    private final Caller caller;
    private final InstantSource clock;

    Gates(Accounts accounts, AuditTrail audit, Caller caller, InstantSource clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.caller = caller;
        this.clock = clock;
    }

    SecurityFilterChain console(HttpSecurity http) {
        Doorstep doorstep = new Doorstep(accounts);
        return http.securityMatcher("/console", "/console/**")
                .headers(Gates::headers)
                .authorizeHttpRequests(requests -> requests.requestMatchers("/console/setup", "/console/login")
                        .permitAll()
                        .requestMatchers(
                                "/console/people", "/console/people/**", "/console/ledger", "/console/ledger/**")
                        .hasRole(Role.OWNER.name())
                        .requestMatchers(HttpMethod.GET, "/console/hosts", "/console/hosts/*/preview.jpg")
                        .hasAnyRole(Role.OPERATOR.name(), Role.OWNER.name())
                        .requestMatchers("/console/hosts/**")
                        .hasRole(Role.OWNER.name())
                        .anyRequest()
                        .hasAnyRole(Role.OPERATOR.name(), Role.OWNER.name()))
                .formLogin(form -> form.loginPage("/console/login")
                        .authenticationDetailsSource(this::details)
                        .successHandler(this::welcome)
                        .failureHandler(Gates::refuse))
                .logout(logout -> logout.logoutUrl("/console/logout").logoutSuccessUrl("/console/login?left"))
                .requestCache(cache -> cache.requestCache(pagesOnly()))
                .exceptionHandling(
                        cases -> cases.authenticationEntryPoint(doorstep).accessDeniedHandler(doorstep))
                .addFilterBefore(new AccountCheck(accounts), AuthorizationFilter.class)
                .build();
    }

    /** Tries are counted by the caller's address. */
    private WebAuthenticationDetails details(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        return new WebAuthenticationDetails(caller.address(request), session == null ? "" : session.getId());
    }

    SecurityFilterChain metrics(HttpSecurity http) {
        return http.securityMatcher("/actuator/**")
                .headers(Gates::headers)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .httpBasic(basic -> basic.authenticationDetailsSource(this::details))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/actuator/health", "/actuator/health/**")
                        .permitAll()
                        .anyRequest()
                        .access((who, about) ->
                                new AuthorizationDecision(fromThisMachine(about.getRequest()) || operates(who.get()))))
                .build();
    }

    SecurityFilterChain viewers(HttpSecurity http) {
        return http.headers(Gates::headers)
                .csrf(csrf -> csrf.disable())
                .sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .requestCache(cache -> cache.disable())
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(POLICY))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN));
    }

    private void welcome(HttpServletRequest request, HttpServletResponse response, Authentication known)
            throws IOException {
        accounts.signedIn(known.getName(), clock.instant());
        audit.note(known.getName(), "sign-in", known.getName());
        var wanted = pagesOnly().getRequest(request, response);
        response.sendRedirect(wanted == null ? "/console" : wanted.getRedirectUrl());
    }

    /** Says nothing of whether the name exists. */
    private static void refuse(HttpServletRequest request, HttpServletResponse response, AuthenticationException reason)
            throws IOException {
        response.sendRedirect(reason instanceof LockedException ? "/console/login?locked" : "/console/login?wrong");
    }

    /** After signing in, the page that was asked for is shown; never the answer to a script. */
    private static HttpSessionRequestCache pagesOnly() {
        HttpSessionRequestCache cache = new HttpSessionRequestCache();
        cache.setRequestMatcher(request -> request.getMethod().equals("GET")
                && request.getHeader("HX-Request") == null
                && String.valueOf(request.getHeader("Accept")).contains("text/html"));
        return cache;
    }

    /** Not when a proxy on this machine hands on somebody else's request. */
    private static boolean fromThisMachine(HttpServletRequest request) {
        boolean handedOn = request.getHeader("X-Forwarded-For") != null || request.getHeader("Forwarded") != null;
        try {
            return !handedOn && InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress();
        } catch (UnknownHostException strange) {
            return false;
        }
    }

    private static boolean operates(Authentication who) {
        return who != null && who.isAuthenticated() && who.getPrincipal() instanceof Operator;
    }
}
