package dev.nightshift.shop.woocommerce;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.ExactMoney;
import dev.nightshift.shop.webhook.FirstName;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The order resource of WooCommerce's REST API (v1 to v3), as far as it is needed.
 *
 * @param unpaid whether the shop says that it has not been paid, whatever its status
 * @param refunds of a part of the order; the resource does not say of which lines
 * @param at when it was last changed
 */
record WooCommerceOrder(
        String id,
        String status,
        boolean unpaid,
        List<Item> items,
        List<Refund> refunds,
        Optional<Money> total,
        Optional<String> buyer,
        Instant at) {

    /** Money that was paid back. */
    record Refund(String id, Optional<Money> amount) {}

    static WooCommerceOrder read(Json body) throws Refusal {
        String currency = body.text("currency").orElse("");
        return new WooCommerceOrder(
                body.requiredId("id"),
                body.text("status").orElse(""),
                body.isNull("date_paid"),
                body.each("line_items")
                        .map(WooCommerceOrder::item)
                        .filter(item -> item.quantity() > 0)
                        .toList(),
                body.each("refunds").flatMap(refund -> refund(refund, currency)).toList(),
                body.decimal("total").flatMap(amount -> ExactMoney.of(amount, currency)),
                body.in("billing").text("first_name").flatMap(FirstName::given),
                body.moment("date_modified_gmt")
                        .or(() -> body.moment("date_created_gmt"))
                        .orElseThrow(() -> new Refusal(Fault.UNREADABLE, "the order has no time")));
    }

    /** All that the status says of it: an order may have been paid without our having been told of its placing. */
    List<Notice> notices() {
        return switch (status) {
            case "pending", "on-hold" -> List.of(notice(Kind.PLACED));
            case "processing", "completed" -> unpaid ? List.of(notice(Kind.PLACED)) : paid();
            case "refunded" -> List.of(whole());
            default -> List.of();
        };
    }

    private List<Notice> paid() {
        List<Notice> notices = new ArrayList<>();
        notices.add(notice(Kind.PAID));
        refunds.forEach(refund -> notices.add(new Notice(
                WooCommerceWebhook.SOURCE,
                id,
                refund.id(),
                Kind.REFUNDED,
                List.of(),
                false,
                refund.amount(),
                Optional.empty(),
                false,
                at)));
        return notices;
    }

    private Notice notice(Kind kind) {
        return new Notice(WooCommerceWebhook.SOURCE, id, "", kind, items, false, total, buyer, false, at);
    }

    private Notice whole() {
        return new Notice(
                WooCommerceWebhook.SOURCE, id, "", Kind.REFUNDED, items, true, total, Optional.empty(), false, at);
    }

    private static Item item(Json line) {
        int quantity = line.pieces("quantity");
        List<Key> keys = Stream.of(
                        line.text("sku").map(sku -> new Key(Key.Type.SKU, sku)),
                        line.id("variation_id").filter(id -> !id.equals("0")).map(id -> new Key(Key.Type.VARIANT, id)),
                        line.id("product_id").filter(id -> !id.equals("0")).map(id -> new Key(Key.Type.PRODUCT, id)))
                .flatMap(Optional::stream)
                .toList();
        return new Item(keys, quantity, quantity);
    }

    /** WooCommerce writes what was paid back as a negative amount. */
    private static Stream<Refund> refund(Json refund, String currency) {
        return refund
                .id("id")
                .map(id -> new Refund(
                        id, refund.decimal("total").flatMap(amount -> ExactMoney.of(amount.abs(), currency))))
                .stream();
    }
}
