package dev.nightshift.compliance;

import dev.nightshift.compliance.Facts.FormerPrice;
import dev.nightshift.shop.Offer;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.Product;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** What is true of a product's offer at a moment, from the shop's data. Pure. */
final class OfferFacts {
    private OfferFacts() {}

    static Facts of(Product product, Instant now, ZoneId zone) {
        Offer offer = Offer.at(product, now);
        Optional<Instant> since = since(product, now, zone);
        return new Facts(
                Optional.of(offer.price().value()),
                since,
                former(product, since.orElse(now), zone),
                offer.stock().map(stock -> OptionalInt.of(stock.value())).orElseGet(OptionalInt::empty),
                offer.ends().map(ends -> ends.value()),
                now,
                Set.of());
    }

    private static Optional<Instant> since(Product product, Instant now, ZoneId zone) {
        Optional<Instant> live =
                product.liveOffer().filter(offer -> offer.holdsAt(now)).map(offer -> offer.start());
        Optional<Instant> sale = product.salePrice()
                .filter(reduced -> reduced.holdsAt(now))
                .flatMap(reduced -> reduced.period())
                .map(period -> period.value().start());
        Optional<Instant> last = product.priceHistory().stream()
                .reduce((earlier, later) -> later)
                .map(point -> start(point, zone))
                .filter(start -> !start.isAfter(now));
        return live.or(() -> sale).or(() -> last);
    }

    /** The history up to the reduction, and the lowest price before it that the merchant vouches for. */
    private static List<FormerPrice> former(Product product, Instant reduced, ZoneId zone) {
        List<FormerPrice> former = new ArrayList<>();
        List<PricePoint> history = product.priceHistory();
        for (int at = 0; at < history.size(); at++) {
            Instant from = start(history.get(at), zone);
            Instant to = at + 1 < history.size() ? start(history.get(at + 1), zone) : reduced;
            Instant end = to.isBefore(reduced) ? to : reduced;
            if (end.isAfter(from)) {
                former.add(new FormerPrice(history.get(at).price(), from, end));
            }
        }
        product.lowestBeforeReduction()
                .ifPresent(lowest ->
                        former.add(new FormerPrice(lowest.value(), reduced.minus(Duration.ofDays(1)), reduced)));
        return former;
    }

    private static Instant start(PricePoint point, ZoneId zone) {
        return point.from().atStartOfDay(zone).toInstant();
    }
}
