package dev.nightshift.shop.woocommerce;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Signing;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** WooCommerce's webhooks, in the form of its REST API. */
class WooCommerceWebhookTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:10Z");
    private static final String ORDER = """
            {"id":4750,"parent_id":0,"number":"4750","order_key":"wc_order_x","status":"%s","currency":"EUR",
             "date_created_gmt":"2026-11-22T19:59:00","date_modified_gmt":"2026-11-22T20:00:00",
             "total":"258.00","customer_ip_address":"198.51.100.7","date_paid":%s,
             "billing":{"first_name":"Jonas","last_name":"Weber","email":"j@example.com"},
             "line_items":[
               {"id":1,"name":"Chair","product_id":93,"variation_id":0,"quantity":2,"sku":"WH-CHAIR","total":"258.00"}],
             "refunds":[%s]}""";
    private static final String PAID = "\"2026-11-22T20:00:00\"";

    private final WooCommerceWebhook woo = new WooCommerceWebhook(new Secrets(List.of("hush")));

    @Test
    void the_status_says_whether_an_order_is_placed_paid_or_refunded() {
        assertThat(kinds("pending", "null")).containsExactly(Kind.PLACED);
        assertThat(kinds("on-hold", "null")).containsExactly(Kind.PLACED);
        assertThat(kinds("processing", PAID)).containsExactly(Kind.PAID);
        assertThat(kinds("completed", PAID)).containsExactly(Kind.PAID);
        assertThat(kinds("refunded", PAID)).containsExactly(Kind.REFUNDED);
    }

    @Test
    void an_order_in_work_that_nobody_has_paid_yet_is_only_placed() {
        assertThat(kinds("processing", "null")).containsExactly(Kind.PLACED);
    }

    @Test
    void drafts_cancelled_and_failed_orders_are_passed_over() {
        for (String status : List.of("cancelled", "failed", "trash", "checkout-draft", "own-status")) {
            assertThat(read("order.updated", ORDER.formatted(status, PAID, ""))).isInstanceOf(Webhook.Ignored.class);
        }
    }

    @Test
    void a_paid_order_is_told_with_its_products_its_exact_total_and_only_the_first_name() {
        Notice notice = notices("processing", PAID, "").getFirst();
        assertThat(notice.id()).isEqualTo("woocommerce:4750:paid");
        assertThat(notice.total()).contains(Money.of("258.00", "EUR"));
        assertThat(notice.buyer()).contains("Jonas");
        assertThat(notice.at()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(notice.items())
                .containsExactly(new Notice.Item(
                        List.of(new Key(Key.Type.SKU, "WH-CHAIR"), new Key(Key.Type.PRODUCT, "93")), 2, 2));
    }

    @Test
    void a_whole_refund_is_one_of_everything_and_a_partial_one_is_money_without_lines() {
        assertThat(notices("refunded", PAID, "").getFirst().everything()).isTrue();
        List<Notice> partial = notices("completed", PAID, "{\"id\":4751,\"reason\":\"\",\"total\":\"-12.50\"}");
        assertThat(partial).extracting(Notice::kind).containsExactly(Kind.PAID, Kind.REFUNDED);
        assertThat(partial.getLast().id()).isEqualTo("woocommerce:4750:refunded:4751");
        assertThat(partial.getLast().total()).contains(Money.of("12.50", "EUR"));
        assertThat(partial.getLast().items()).isEmpty();
        assertThat(partial.getLast().everything()).isFalse();
    }

    @Test
    void the_ping_of_saving_is_answered_well_though_it_is_not_signed_and_nothing_else_unsigned_is() {
        assertThat(woo.read(Signing.delivery("webhook_id=7"), NOW)).isInstanceOf(Webhook.Ignored.class);
        unproven(woo.read(Signing.delivery("webhook_id=7&x=1"), NOW));
        unproven(woo.read(Signing.delivery(ORDER.formatted("processing", PAID, "")), NOW));
    }

    @Test
    void another_secret_a_missing_id_or_an_order_of_last_week_is_refused() {
        String body = ORDER.formatted("processing", PAID, "");
        unproven(woo.read(Signing.wooCommerce("other", "order.updated", "id", body), NOW));
        unproven(woo.read(
                Signing.delivery(
                        body,
                        "X-WC-Webhook-Signature",
                        Signing.base64("hush", body),
                        "X-WC-Webhook-Topic",
                        "order.updated"),
                NOW));
        unproven(woo.read(Signing.wooCommerce("hush", "order.updated", "id", body), NOW.plus(Duration.ofDays(7))));
    }

    @Test
    void other_topics_are_passed_over() {
        assertThat(read("product.updated", "{}")).isInstanceOf(Webhook.Ignored.class);
        assertThat(read("order.deleted", "{\"id\":1}")).isInstanceOf(Webhook.Ignored.class);
    }

    private List<Kind> kinds(String status, String paid) {
        return notices(status, paid, "").stream().map(Notice::kind).toList();
    }

    private List<Notice> notices(String status, String paid, String refunds) {
        Webhook read = read("order.updated", ORDER.formatted(status, paid, refunds));
        assertThat(read).isInstanceOf(Webhook.Verified.class);
        return ((Webhook.Verified) read).notices();
    }

    private Webhook read(String topic, String body) {
        return woo.read(Signing.wooCommerce("hush", topic, "36e520ebabc2fa725092ff4a47acedf2", body), NOW);
    }

    private static void unproven(Webhook read) {
        assertThat(read).isInstanceOfSatisfying(Webhook.Refused.class, refused -> assertThat(refused.fault())
                .isEqualTo(Fault.UNPROVEN));
    }
}
