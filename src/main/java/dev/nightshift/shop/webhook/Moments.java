package dev.nightshift.shop.webhook;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Moments as platforms write them. */
public final class Moments {
    private Moments() {}

    /** ISO 8601 with an offset; without one, in UTC (WooCommerce's {@code ..._gmt} fields). */
    public static Optional<Instant> read(String written) {
        return written.length() > 40 ? Optional.empty() : offset(written).or(() -> utc(written));
    }

    private static Optional<Instant> offset(String written) {
        try {
            return Optional.of(OffsetDateTime.parse(written).toInstant());
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> utc(String written) {
        try {
            return Optional.of(LocalDateTime.parse(written).toInstant(ZoneOffset.UTC));
        } catch (DateTimeException other) {
            return Optional.empty();
        }
    }
}
