package dev.nightshift.shop;

import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A price that holds only in the live show.
 *
 * @param start when it begins
 * @param end when it truly ends
 * @param stock how many pieces are set aside, when limited
 */
public record LiveOffer(
        Money price, Instant start, Instant end, OptionalInt stock, Optional<Text> note, SourceRef source) {
    /** Whether it holds at a moment: from its start, up to but not at its end. */
    public boolean holdsAt(Instant now) {
        return !now.isBefore(start) && now.isBefore(end);
    }
}
