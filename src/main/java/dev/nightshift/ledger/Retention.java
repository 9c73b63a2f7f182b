package dev.nightshift.ledger;

import dev.nightshift.compliance.Market;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How long evidence is kept.
 *
 * @param terms by market; every market has one
 */
public record Retention(Map<Market, Term> terms) {
    /** A show that runs for a day ends a day later than it began. */
    private static final int SHOWS_DAYS = 2;

    public Retention {
        terms = Map.copyOf(new EnumMap<>(terms));
        if (!terms.keySet().containsAll(List.of(Market.values()))) {
            throw new IllegalArgumentException("every market needs a term");
        }
    }

    /**
     * The law of one market.
     *
     * @param months to keep evidence
     * @param replay whether pictures and sound have to be kept as long
     * @param status how sure the source is: V read, S told by others, U not verified
     */
    public record Term(int months, boolean replay, String source, String rule, String status) {
        public Term {
            if (months < 6) {
                throw new IllegalArgumentException("logs are kept for six months at least");
            }
        }
    }

    /** The first day on which the evidence of a show that began then may be deleted: the longest term counts. */
    public LocalDate keepUntil(Collection<String> markets, Instant begin) {
        return LocalDate.ofInstant(begin, ZoneOffset.UTC)
                .plusMonths(months(markets))
                .plusDays(SHOWS_DAYS);
    }

    /** The longest term of these markets, in months; a market that is not known keeps the law of all. */
    public int months(Collection<String> markets) {
        return Market.all(markets).stream()
                .mapToInt(market -> term(market).months())
                .max()
                .orElseThrow();
    }

    /** Whether pictures and sound have to be kept. */
    public boolean replay(Collection<String> markets) {
        return Market.all(markets).stream().anyMatch(market -> term(market).replay());
    }

    private Term term(Market market) {
        return java.util.Objects.requireNonNull(terms.get(market));
    }
}
