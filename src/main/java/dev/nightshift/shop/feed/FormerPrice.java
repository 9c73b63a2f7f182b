package dev.nightshift.shop.feed;

import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.SalePrice;
import dev.nightshift.shop.Sourced;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The former prices that a price history allows to be named: the lowest of the 30 days before a reduction, or before the
 * first of reductions that followed one another without a rise (Directive 98/6/EC Art. 6a, 1, 2 and 5).
 */
final class FormerPrice {
    private static final int DAYS = 30;

    private record Step(LocalDate from, Money price) {}

    private final List<Step> steps = new ArrayList<>();

    /**
     * @param history oldest first
     * @param sale the feed's reduction, which need not be in the history
     * @param live a further reduction in the live show
     */
    FormerPrice(List<PricePoint> history, Optional<SalePrice> sale, Optional<LiveOffer> live) {
        history.forEach(point -> steps.add(new Step(point.from(), point.price())));
        LocalDate latest = live.map(offer -> day(offer.start())).orElse(LocalDate.MAX);
        sale.ifPresent(reduced -> reduce(
                reduced.period().map(period -> day(period.value().start())).orElse(latest), reduced.price()));
        live.ifPresent(offer -> reduce(day(offer.start()), new Sourced<>(offer.price(), offer.source())));
    }

    /** Every price that may be named; none when nothing was reduced. */
    Set<Money> allowed() {
        Set<Money> allowed = new LinkedHashSet<>();
        for (int i = steps.size() - 1; i > 0 && isReduction(i); i--) {
            allowed.add(lowestBefore(i));
        }
        return allowed;
    }

    private void reduce(LocalDate from, Sourced<Money> price) {
        if (!steps.isEmpty() && price.value().compareTo(steps.getLast().price()) < 0) {
            steps.add(new Step(from, price.value()));
        }
    }

    private boolean isReduction(int step) {
        return steps.get(step).price().compareTo(steps.get(step - 1).price()) < 0;
    }

    /** The lowest price that was asked on any of the 30 days before a step; at least the one right before it. */
    private Money lowestBefore(int step) {
        LocalDate start = steps.get(step).from().minusDays(DAYS);
        Money lowest = steps.get(step - 1).price();
        for (int i = step - 2; i >= 0 && steps.get(i + 1).from().isAfter(start); i--) {
            Money price = steps.get(i).price();
            lowest = price.compareTo(lowest) < 0 ? price : lowest;
        }
        return lowest;
    }

    private static LocalDate day(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).toLocalDate();
    }
}
