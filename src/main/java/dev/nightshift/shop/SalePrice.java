package dev.nightshift.shop;

import java.time.Instant;
import java.util.Optional;

/**
 * The reduced price of the feed.
 *
 * @param period when it holds, where the feed says so; else always
 */
public record SalePrice(Sourced<Money> price, Optional<Sourced<Period>> period) {
    public boolean holdsAt(Instant now) {
        return period.map(known -> known.value().holdsAt(now)).orElse(true);
    }

    /** When it truly ends, where the feed says so. */
    public Optional<Sourced<Instant>> ends() {
        return period.map(known -> new Sourced<>(known.value().end(), known.source()));
    }
}
