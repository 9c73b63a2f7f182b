package dev.nightshift.console.account;

/** What an account may do. */
public enum Role {
    /** Runs the show. */
    OPERATOR,
    /** Runs the show and decides who else may. */
    OWNER
}
