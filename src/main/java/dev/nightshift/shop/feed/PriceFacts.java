package dev.nightshift.shop.feed;

import dev.nightshift.shop.LiveOffer;
import dev.nightshift.shop.Money;
import dev.nightshift.shop.Period;
import dev.nightshift.shop.PricePoint;
import dev.nightshift.shop.Sourced;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;

/** Reads what {@code facts.yaml} says of a product's prices. */
final class PriceFacts {
    static final Set<String> LIVE_OFFER_KEYS = Set.of("price", "start", "end", "stock", "note");

    private final Currency currency;
    private final FactTexts texts;
    private final ProblemLog log;
    private final Fields fields;

    PriceFacts(Currency currency, FactTexts texts, ProblemLog log) {
        this.currency = currency;
        this.texts = texts;
        this.log = log;
        this.fields = new Fields(log);
    }

    /** Oldest first; of two prices from the same day the first is kept. */
    List<PricePoint> history(List<FactNode.Group> entries) {
        Map<LocalDate, PricePoint> byDay = new TreeMap<>();
        for (FactNode.Group entry : entries) {
            Optional<Sourced<LocalDate>> from =
                    fields.required(entry, "from").flatMap(fields::leaf).flatMap(leaf -> log.read(leaf, Moments::date));
            Optional<Sourced<Money>> price = price(entry);
            if (from.isPresent() && price.isPresent()) {
                add(
                        byDay,
                        new PricePoint(
                                from.get().value(),
                                price.get().value(),
                                price.get().source()),
                        entry);
            }
        }
        return List.copyOf(byDay.values());
    }

    private void add(Map<LocalDate, PricePoint> byDay, PricePoint point, FactNode entry) {
        PricePoint first = byDay.putIfAbsent(point.from(), point);
        if (first != null) {
            String reason = "the history has a price from " + point.from() + " before, at "
                    + first.source().place();
            log.add(entry, reason, "Keep one of them; the first one was taken");
        }
    }

    /** Empty, with a problem, unless it has a price, a true start and an end after it, and a stock where one is given. */
    Optional<LiveOffer> liveOffer(FactNode.Group offer) {
        Optional<Sourced<Money>> price = price(offer);
        Optional<Sourced<Instant>> start = moment(offer, "start");
        Optional<Sourced<Instant>> end = moment(offer, "end");
        Optional<Sourced<Integer>> stock = fields.value(offer, "stock", WholeNumber::parse);
        boolean limitUnclear = offer.child("stock").isPresent() && stock.isEmpty();
        if (price.isEmpty() || start.isEmpty() || end.isEmpty() || limitUnclear) {
            return Optional.empty();
        }
        return period(offer, start.get().value(), end.get().value())
                .map(period -> new LiveOffer(
                        price.get().value(),
                        period.start(),
                        period.end(),
                        stock.map(Sourced::value).map(OptionalInt::of).orElseGet(OptionalInt::empty),
                        offer.child("note").flatMap(texts::text),
                        offer.source()));
    }

    private Optional<Period> period(FactNode.Group offer, Instant start, Instant end) {
        return switch (Moments.period(start, end)) {
            case Good<Period>(Period period) -> Optional.of(period);
            case Bad<Period>(String reason, String whatToDo) -> {
                log.add(offer, reason, whatToDo + "; the live offer was not loaded");
                yield Optional.empty();
            }
        };
    }

    private Optional<Sourced<Money>> price(FactNode.Group group) {
        return fields.required(group, "price")
                .flatMap(fields::leaf)
                .flatMap(leaf -> log.read(leaf, MoneyText.price(currency)));
    }

    private Optional<Sourced<Instant>> moment(FactNode.Group offer, String key) {
        return fields.required(offer, key).flatMap(fields::leaf).flatMap(leaf -> log.read(leaf, Moments::instant));
    }
}
