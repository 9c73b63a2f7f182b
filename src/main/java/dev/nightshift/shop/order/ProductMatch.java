package dev.nightshift.shop.order;

import dev.nightshift.shop.Catalogue;
import dev.nightshift.shop.OrderEvent;
import dev.nightshift.shop.OrderEvent.Position;
import dev.nightshift.shop.Product;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds the catalogue's product behind a shop system's names for it: what the merchant wrote down, else the catalogue's id,
 * else an attribute that names it, else the ids that Shopify's Google channel makes of its own. A name that fits two
 * products fits none.
 */
public final class ProductMatch {
    private static final List<String> ATTRIBUTES = List.of("sku", "mpn", "gtin");
    private static final Pattern GOOGLE_CHANNEL = Pattern.compile("shopify_[A-Za-z]{2}_(\\d+)_(\\d+)");

    private final Catalogue catalogue;
    private final ProductNames names;
    private final Map<Key, Optional<String>> known = new HashMap<>();

    public ProductMatch(Catalogue catalogue, ProductNames names) {
        this.catalogue = catalogue;
        this.names = names;
        catalogue.products().forEach(this::learn);
    }

    /** What came of a notice, in the catalogue's ids. */
    public record Matched(OrderEvent event, int unknownPieces) {}

    /** The notice as an order event; pieces of unknown products are only counted. */
    public Matched match(Notice notice) {
        Map<String, Position> positions = new LinkedHashMap<>();
        int unknown = 0;
        for (Item item : notice.items()) {
            Optional<String> product = product(item);
            product.ifPresent(id ->
                    positions.merge(id, new Position(id, item.quantity(), item.restocked()), ProductMatch::together));
            unknown += product.isPresent() ? 0 : item.quantity();
        }
        return new Matched(event(notice, new ArrayList<>(positions.values())), unknown);
    }

    private Optional<String> product(Item item) {
        return names.order().stream()
                .flatMap(type -> item.keys().stream().filter(key -> key.type() == type))
                .flatMap(key -> product(key).stream())
                .findFirst();
    }

    private Optional<String> product(Key key) {
        return Optional.ofNullable(names.written().get(key.value()))
                .or(() -> Optional.of(key.value()))
                .filter(id -> catalogue.product(id).isPresent())
                .or(() -> known.getOrDefault(key, Optional.empty()));
    }

    private void learn(Product product) {
        product.details().stream()
                .filter(detail -> ATTRIBUTES.contains(detail.attribute().toLowerCase(Locale.ROOT)))
                .forEach(detail -> learn(new Key(Key.Type.SKU, detail.value().value()), product));
        Matcher channel = GOOGLE_CHANNEL.matcher(product.id());
        if (channel.matches()) {
            learn(new Key(Key.Type.PRODUCT, channel.group(1)), product);
            learn(new Key(Key.Type.VARIANT, channel.group(2)), product);
        }
    }

    private void learn(Key key, Product product) {
        Optional<String> id = Optional.of(product.id());
        known.merge(key, id, (before, now) -> before.equals(now) ? now : Optional.empty());
    }

    private static Position together(Position one, Position other) {
        return new Position(
                one.product(),
                Math.addExact(one.quantity(), other.quantity()),
                Math.addExact(one.restocked(), other.restocked()));
    }

    private static OrderEvent event(Notice notice, List<Position> positions) {
        return new OrderEvent(
                notice.id(),
                notice.order(),
                notice.source(),
                notice.kind(),
                positions,
                notice.total(),
                notice.buyer(),
                notice.test(),
                notice.at());
    }
}
