package dev.nightshift.shop;

import java.time.Instant;
import java.util.Optional;

/**
 * A product with the price and terms that hold at one moment.
 *
 * @param price what a buyer pays now
 * @param former the true former price that may be struck through: the lowest of the 30 days before the reduction
 *     (Directive 98/6/EC Art. 6a), only when it is higher than the price
 * @param stock pieces that can be sold at this price, when known
 * @param ends when this price truly ends
 */
public record Offer(
        Product product,
        Sourced<Money> price,
        Optional<Sourced<Money>> former,
        Optional<Sourced<Integer>> stock,
        Optional<Sourced<Instant>> ends) {

    /** The offer for a product at a moment: the live price while it holds, else the sale price, else the list price. */
    public static Offer at(Product product, Instant now) {
        Optional<LiveOffer> live = product.liveOffer().filter(offer -> offer.holdsAt(now));
        Optional<SalePrice> sale = product.salePrice().filter(reduced -> reduced.holdsAt(now));
        Sourced<Money> price = live.map(offer -> new Sourced<>(offer.price(), offer.source()))
                .or(() -> sale.map(SalePrice::price))
                .orElse(product.price());
        Optional<Sourced<Instant>> ends = live.isPresent() ? live.map(Offer::end) : sale.flatMap(SalePrice::ends);
        return new Offer(product, price, formerPrice(product, price), stock(product, live), ends);
    }

    /** Whether nothing is left to sell. */
    public boolean soldOut() {
        return product.availability() == Availability.OUT_OF_STOCK
                || stock.map(pieces -> pieces.value() <= 0).orElse(false);
    }

    private static Optional<Sourced<Money>> formerPrice(Product product, Sourced<Money> price) {
        return product.lowestBeforeReduction().filter(former -> former.value().compareTo(price.value()) > 0);
    }

    private static Optional<Sourced<Integer>> stock(Product product, Optional<LiveOffer> live) {
        Optional<Sourced<Integer>> setAside = live.filter(offer -> offer.stock().isPresent())
                .map(offer -> new Sourced<>(offer.stock().getAsInt(), offer.source()));
        return setAside.map(limit -> product.stock()
                        .filter(whole -> whole.value() < limit.value())
                        .orElse(limit))
                .or(product::stock);
    }

    private static Sourced<Instant> end(LiveOffer offer) {
        return new Sourced<>(offer.end(), offer.source());
    }
}
