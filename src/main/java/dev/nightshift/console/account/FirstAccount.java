package dev.nightshift.console.account;

import java.util.Optional;

/** Where the first account is made. */
public final class FirstAccount {
    private final Accounts accounts;
    private final SetUpCode code;

    FirstAccount(Accounts accounts, SetUpCode code) {
        this.accounts = accounts;
        this.code = code;
    }

    /** The page with its one-time code; empty once there is an account. */
    public Optional<String> path() {
        return accounts.none() ? Optional.of("/console/setup?code=" + code.text()) : Optional.empty();
    }
}
