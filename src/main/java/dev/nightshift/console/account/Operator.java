package dev.nightshift.console.account;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * An account as its session knows it.
 *
 * @param password its hash
 * @param stamp of the account when the session began
 */
public record Operator(String name, String password, Role role, int stamp) implements UserDetails, Serializable {
    private static final long serialVersionUID = 1;

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role.name()));
    }

    @Override
    public String getPassword() {
        return password;
    }

    @Override
    public String getUsername() {
        return name;
    }

    /** Never shows the hash. */
    @Override
    public String toString() {
        return "Operator[" + name + ", " + role + "]";
    }
}
