package dev.nightshift.ledger;

import java.time.Instant;

/** A show whose evidence was deleted, and when. */
public record Disposed(Instant at, OfLedger.Disposed receipt) {}
