package dev.nightshift.ledger;

import java.time.Instant;
import java.util.Optional;

/** What stands on screen with a product at a moment. */
@FunctionalInterface
public interface Cards {
    /** The card; empty for a product that is not in the catalogue. */
    Optional<OfLine.OnScreen> of(String product, Instant at);
}
