package dev.nightshift.shop.shopify;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Item;
import dev.nightshift.shop.webhook.ExactMoney;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The refund resource of Shopify's REST Admin API, as far as it is needed. */
record ShopifyRefund(String id, String order, List<Item> items, Optional<Money> total, boolean test, Instant at) {

    static ShopifyRefund read(Json body, boolean sample) throws Refusal {
        List<Json> transactions = body.each("transactions").toList();
        return new ShopifyRefund(
                body.requiredId("id"),
                body.requiredId("order_id"),
                body.each("refund_line_items")
                        .map(line -> item(line, body))
                        .filter(item -> item.quantity() > 0)
                        .toList(),
                total(transactions),
                sample || transactions.stream().anyMatch(transaction -> transaction.isTrue("test")),
                body.moment("processed_at")
                        .or(() -> body.moment("created_at"))
                        .orElseThrow(() -> new Refusal(Fault.UNREADABLE, "the refund has no time")));
    }

    Notice notice() {
        return new Notice(
                ShopifyWebhook.SOURCE, order, id, Kind.REFUNDED, items, false, total, Optional.empty(), test, at);
    }

    /** Pieces that are not put back on the shelf are refunded, but can't be sold again. */
    private static Item item(Json line, Json refund) {
        int quantity = line.pieces("quantity");
        boolean lost = line.text("restock_type").map("no_restock"::equals).orElse(refund.isFalse("restock"));
        return ShopifyOrder.item(line.in("line_item"), quantity, lost ? 0 : quantity);
    }

    /** What was paid back; empty unless all of it is in one currency. */
    private static Optional<Money> total(List<Json> transactions) {
        BigDecimal sum = BigDecimal.ZERO;
        Set<String> currencies = new HashSet<>();
        for (Json transaction : transactions) {
            Optional<Money> amount = amount(transaction);
            if (amount.isPresent()) {
                sum = sum.add(amount.get().amount());
                currencies.add(amount.get().currency().getCurrencyCode());
            }
        }
        BigDecimal whole = sum;
        return currencies.size() == 1
                ? ExactMoney.of(whole, currencies.iterator().next())
                : Optional.empty();
    }

    private static Optional<Money> amount(Json transaction) {
        boolean done = transaction.text("kind").filter("refund"::equals).isPresent()
                && transaction.text("status").filter("success"::equals).isPresent();
        return done
                ? transaction.decimal("amount").flatMap(amount -> transaction
                        .text("currency")
                        .flatMap(currency -> ExactMoney.of(amount, currency)))
                : Optional.empty();
    }
}
