package dev.nightshift.shop.shopify;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.ExactMoney;
import dev.nightshift.shop.webhook.FirstName;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import dev.nightshift.shop.webhook.Window;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order resource of Shopify's REST Admin API, as far as it is needed.
 *
 * @param at when it was last changed
 */
record ShopifyOrder(
        String id,
        boolean isPaid,
        List<Item> items,
        Optional<Money> total,
        Optional<String> buyer,
        boolean test,
        Instant at) {

    static ShopifyOrder read(Json body, boolean sample) throws Refusal {
        return new ShopifyOrder(
                body.requiredId("id"),
                body.text("financial_status").filter("paid"::equals).isPresent(),
                body.each("line_items")
                        .map(line -> item(line, line.pieces("quantity"), 0))
                        .filter(item -> item.quantity() > 0)
                        .toList(),
                body.decimal("total_price")
                        .flatMap(amount -> body.text("currency").flatMap(currency -> ExactMoney.of(amount, currency))),
                buyer(body),
                sample || body.isTrue("test"),
                body.moment("updated_at")
                        .or(() -> body.moment("created_at"))
                        .orElseThrow(() -> new Refusal(Fault.UNREADABLE, "the order has no time")));
    }

    Notice notice(Kind kind) {
        return new Notice(ShopifyWebhook.SOURCE, id, "", kind, items, false, total, buyer, test, at);
    }

    Optional<Webhook> tooOld(Instant now) {
        return tooOld(at, test, now);
    }

    /** The sample order that Shopify sends on request is years old: that is no attack. */
    static Optional<Webhook> tooOld(Instant at, boolean test, Instant now) {
        if (Window.DAYS.holds(at, now)) {
            return Optional.empty();
        }
        return Optional.of(
                test
                        ? new Webhook.Ignored("a sample")
                        : new Webhook.Refused(Fault.UNPROVEN, "it is too old, or a clock is wrong"));
    }

    /** A line of an order, or the one that a refund's line is about. */
    static Item item(Json line, int quantity, int restocked) {
        List<Key> keys = Stream.of(
                        line.text("sku").map(sku -> new Key(Key.Type.SKU, sku)),
                        line.id("variant_id").map(variant -> new Key(Key.Type.VARIANT, variant)),
                        line.id("product_id").map(product -> new Key(Key.Type.PRODUCT, product)))
                .flatMap(Optional::stream)
                .toList();
        return new Item(keys, quantity, restocked);
    }

    private static Optional<String> buyer(Json body) {
        return Stream.of("customer", "billing_address", "shipping_address")
                .flatMap(owner -> body.in(owner).text("first_name").stream())
                .flatMap(name -> FirstName.given(name).stream())
                .findFirst();
    }
}
