package dev.nightshift.shop.stripe;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.ExactMoney;
import dev.nightshift.shop.webhook.FirstName;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What was bought. Stripe's events do not list it by themselves; it is read from the metadata {@code nightshift_items}
 * ({@code SKU:2, OTHER-SKU}), else {@code sku} and {@code quantity}, else from {@code line_items} where a relay wrote them
 * out.
 */
final class StripeItems {
    private static final Pattern ITEM = Pattern.compile("(.+?)(?::(\\d{1,6}))?");
    private static final int MOST = 100;

    private StripeItems() {}

    static List<Item> read(Json object) throws Refusal {
        Json metadata = object.in("metadata");
        Optional<String> listed = metadata.text("nightshift_items");
        if (listed.isPresent()) {
            return Arrays.stream(listed.get().split(",", MOST))
                    .flatMap(item -> listed(item.strip()))
                    .toList();
        }
        Optional<String> sku = metadata.text("sku");
        return sku.isPresent()
                ? listed(sku.get() + ":" + metadata.text("quantity").orElse("1"))
                        .toList()
                : lines(object.in("line_items"));
    }

    /** An amount in the object's currency. */
    static Optional<Money> amount(Json object, String key) {
        return money(object, object.decimal(key).orElse(BigDecimal.ZERO))
                .filter(paid -> object.id(key).isPresent());
    }

    /** How much an amount has grown. */
    static Optional<Money> difference(Json object, Json before, String key) {
        return object.decimal(key)
                .map(now -> now.subtract(before.decimal(key).orElse(BigDecimal.ZERO)))
                .flatMap(more -> money(object, more));
    }

    static Optional<String> buyer(Json person) {
        return person.text("name").flatMap(FirstName::whole);
    }

    private static Optional<Money> money(Json object, BigDecimal amount) {
        return object.text("currency").flatMap(currency -> ExactMoney.ofStripe(amount, currency));
    }

    private static Stream<Item> listed(String written) {
        Matcher item = ITEM.matcher(written);
        if (!item.matches()) {
            return Stream.empty();
        }
        int quantity = Optional.ofNullable(item.group(2)).map(Integer::parseInt).orElse(1);
        return quantity > 0
                ? Stream.of(new Item(List.of(new Key(Key.Type.SKU, item.group(1))), quantity, quantity))
                : Stream.empty();
    }

    private static List<Item> lines(Json list) throws Refusal {
        List<Item> items = new ArrayList<>();
        for (Json line : list.each("data").toList()) {
            int quantity = line.pieces("quantity");
            if (quantity > 0) {
                items.add(new Item(keys(line.in("price")), quantity, quantity));
            }
        }
        return items;
    }

    private static List<Key> keys(Json price) {
        Json product = price.in("product");
        return Stream.of(
                        sku(price),
                        sku(product),
                        price.text("lookup_key").map(key -> new Key(Key.Type.VARIANT, key)),
                        price.id("id").map(id -> new Key(Key.Type.VARIANT, id)),
                        price.id("product").or(() -> product.id("id")).map(id -> new Key(Key.Type.PRODUCT, id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Key> sku(Json object) {
        return object.in("metadata").text("sku").map(sku -> new Key(Key.Type.SKU, sku));
    }
}
