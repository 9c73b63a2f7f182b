package dev.nightshift.compliance.claim;

import dev.nightshift.compliance.Facts;
import dev.nightshift.compliance.Market;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The price that a reduction may be measured against. EU: the lowest of the 30 days before it (Directive 98/6/EC Art. 6a,
 * PAngV § 11). China: the lowest of the 7 days before it. US: one that was really asked in the 90 days before it (16 CFR
 * 233.1 asks for a recent, regular price), the highest of them. Pure.
 */
final class ReferencePrice {
    private static final Duration EU = Duration.ofDays(30);
    private static final Duration CHINA = Duration.ofDays(7);
    private static final Duration US = Duration.ofDays(90);

    private ReferencePrice() {}

    static Optional<BigDecimal> of(Facts facts, Market market) {
        return switch (market) {
            case EU, DE -> within(facts, EU).min(Comparator.naturalOrder());
            case CN -> within(facts, CHINA).min(Comparator.naturalOrder());
            case US -> within(facts, US).max(Comparator.naturalOrder());
        };
    }

    private static Stream<BigDecimal> within(Facts facts, Duration window) {
        Instant reduced = facts.since().orElse(facts.now());
        Instant from = reduced.minus(window);
        return facts.formerPrices().stream()
                .filter(former -> former.from().isBefore(reduced) && former.to().isAfter(from))
                .map(former -> former.price().amount());
    }
}
