package dev.nightshift.compliance.gate;

/** What a platform says to AI hosts. */
public enum Permission {
    ALLOW,
    /** With what its profile asks for. */
    CONDITIONAL,
    DENY
}
