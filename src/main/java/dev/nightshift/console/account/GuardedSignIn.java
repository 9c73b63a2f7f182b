package dev.nightshift.console.account;

import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.LockedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;

/** Checks name and password unless there were too many tries. */
final class GuardedSignIn implements AuthenticationProvider {
    private final SignInGuard guard;
    private final DaoAuthenticationProvider passwords;

    GuardedSignIn(SignInGuard guard, Accounts accounts, PasswordEncoder encoder) {
        this.guard = guard;
        this.passwords = new DaoAuthenticationProvider(name ->
                accounts.operator(AccountRules.folded(name)).orElseThrow(() -> new UsernameNotFoundException("")));
        this.passwords.setPasswordEncoder(encoder);
    }

    @Override
    public Authentication authenticate(Authentication typed) {
        String name = AccountRules.folded(typed.getName());
        String from = address(typed);
        if (!guard.allow(name, from)) {
            throw new LockedException("too many tries");
        }
        Authentication known = passwords.authenticate(typed);
        guard.succeeded(name, from);
        return known;
    }

    @Override
    public boolean supports(Class<?> kind) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(kind);
    }

    private static String address(Authentication typed) {
        return typed.getDetails() instanceof WebAuthenticationDetails web ? web.getRemoteAddress() : "";
    }
}
