package dev.nightshift.console.account;

import java.time.Instant;
import java.util.Optional;

/** Somebody who may operate rooms. */
public record Account(String name, Role role, Instant since, Optional<Instant> lastSignIn) {}
