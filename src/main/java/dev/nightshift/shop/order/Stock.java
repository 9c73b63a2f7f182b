package dev.nightshift.shop.order;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.Product;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What was sold since the feed was read. Immutable.
 *
 * <p>The rule: the feed's stock holds as of its reading. What is paid after that is taken off it, what a refund puts back on
 * the shelf is added. When the feed names another stock for a product, that one holds and counting begins anew, for this
 * product alone; a feed that names the same stock is taken as one that was not counted again. The pieces set aside for a
 * live price are counted in the same way from orders paid while it held.
 *
 * @param counts by product, for each product of the feed
 */
public record Stock(Map<String, SoldCount> counts) {
    public static final Stock NOTHING_SOLD = new Stock(Map.of());

    public Stock {
        counts = Map.copyOf(counts);
    }

    /** After the feed was read again, or for the first time since a start. */
    public Stock read(Catalogue feed) {
        Map<String, SoldCount> read = new LinkedHashMap<>();
        feed.products()
                .forEach(product -> read.put(
                        product.id(),
                        Optional.ofNullable(counts.get(product.id()))
                                .map(before -> before.readAgain(product))
                                .orElseGet(() -> SoldCount.begin(product))));
        return new Stock(read);
    }

    /**
     * After an event: paid pieces are gone, refunded ones that went back on the shelf are there again.
     *
     * @param paidAt when the order was paid, when that is known; decides whether a refunded piece was one at the live price
     */
    public Stock after(OrderEvent event, Optional<Instant> paidAt) {
        Map<String, SoldCount> changed = new HashMap<>(counts);
        for (Position position : event.positions()) {
            changed.computeIfPresent(position.product(), (id, count) -> switch (event.kind()) {
                case PLACED -> count;
                case PAID -> count.plus(position.quantity(), count.isLiveAt(event.at()) ? position.quantity() : 0);
                case REFUNDED ->
                    count.plus(
                            -position.restocked(),
                            paidAt.filter(count::isLiveAt).isPresent() ? -position.restocked() : 0);
            });
        }
        return new Stock(changed);
    }

    /** Only the counts that another stock has differently. */
    public Map<String, SoldCount> changedFrom(Stock before) {
        Map<String, SoldCount> changed = new HashMap<>(counts);
        changed.entrySet().removeIf(entry -> Objects.equals(before.counts.get(entry.getKey()), entry.getValue()));
        return changed;
    }

    /** The feed with what is left. */
    public Catalogue left(Catalogue feed) {
        return new Catalogue(
                feed.shop(),
                feed.folder(),
                feed.products().stream().map(this::left).toList(),
                feed.policies(),
                feed.comparisons(),
                feed.forbiddenClaims());
    }

    private Product left(Product product) {
        return Optional.ofNullable(counts.get(product.id()))
                .map(count -> Remainder.of(product, count))
                .orElse(product);
    }
}
