package dev.nightshift.shop.shopify;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Headers;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Signing;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Shopify's webhooks, in the form that its documentation gives. */
class ShopifyWebhookTest {
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:10Z");
    private static final String ORDER = """
            {"id":5940139491234,"admin_graphql_api_id":"gid://shopify/Order/5940139491234","email":"anna@example.com",
             "created_at":"2026-11-22T20:59:58+01:00","updated_at":"2026-11-22T21:00:00+01:00","test":false,
             "financial_status":"%s","currency":"EUR","total_price":"1157.90","name":"#1001",
             "customer":{"id":1,"first_name":"Anna Maria","last_name":"Berg","email":"anna@example.com"},
             "line_items":[
               {"id":1,"sku":"WH-CHAIR","variant_id":808950810,"product_id":632910392,"quantity":2,"price":"129.00"},
               {"id":2,"sku":"","variant_id":null,"product_id":null,"quantity":1,"title":"Tip"},
               {"id":3,"sku":"WH-GONE","quantity":0}]}""";
    private static final String REFUND = """
            {"id":929361464,"order_id":5940139491234,"created_at":"2026-11-22T21:00:00+01:00","note":"too small",
             "processed_at":"2026-11-22T21:00:00+01:00","restock":true,
             "refund_line_items":[
               {"id":1,"quantity":1,"line_item_id":1,"restock_type":"return","line_item":{"id":1,"sku":"WH-CHAIR"}},
               {"id":2,"quantity":3,"line_item_id":2,"restock_type":"no_restock","line_item":{"id":2,"sku":"WH-LAMP"}}],
             "transactions":[
               {"id":1,"kind":"refund","status":"success","amount":"129.00","currency":"EUR","test":false},
               {"id":2,"kind":"refund","status":"failure","amount":"500.00","currency":"EUR","test":false}]}""";

    private final ShopifyWebhook shopify = new ShopifyWebhook(new Secrets(List.of("hush")));

    @Test
    void a_body_that_openssl_signed_is_proven() {
        // printf '{"id":450789469,"line_items":[]}' | openssl dgst -sha256 -hmac hush -binary | base64
        Delivery delivery = Signing.delivery(
                "{\"id\":450789469,\"line_items\":[]}",
                "X-Shopify-Hmac-SHA256",
                "k8+A5iyqX8KbkXfhzvfrrzViSMpVZtkHA0wZ/EEpaC0=",
                "X-Shopify-Webhook-Id",
                "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043",
                "X-Shopify-Topic",
                "products/update");
        assertThat(shopify.read(delivery, NOW)).isInstanceOf(Webhook.Ignored.class);
    }

    @Test
    void a_paid_order_is_told_with_its_products_its_exact_total_and_only_the_first_name() {
        Notice notice = one(read("orders/paid", ORDER.formatted("paid")));
        assertThat(notice.id()).isEqualTo("shopify:5940139491234:paid");
        assertThat(notice.kind()).isEqualTo(Kind.PAID);
        assertThat(notice.total()).contains(Money.of("1157.90", "EUR"));
        assertThat(notice.buyer()).contains("Anna");
        assertThat(notice.test()).isFalse();
        assertThat(notice.at()).isEqualTo("2026-11-22T20:00:00Z");
        assertThat(notice.items()).extracting(Notice.Item::quantity).containsExactly(2, 1);
        assertThat(notice.items().getFirst().keys())
                .containsExactly(
                        new Key(Key.Type.SKU, "WH-CHAIR"),
                        new Key(Key.Type.VARIANT, "808950810"),
                        new Key(Key.Type.PRODUCT, "632910392"));
        assertThat(notice.toString()).doesNotContain("Anna");
    }

    @Test
    void a_new_order_is_placed_and_paid_too_when_it_says_so() {
        assertThat(kinds(read("orders/create", ORDER.formatted("pending")))).containsExactly(Kind.PLACED);
        assertThat(kinds(read("orders/create", ORDER.formatted("paid")))).containsExactly(Kind.PLACED, Kind.PAID);
    }

    @Test
    void a_refund_tells_what_went_back_on_the_shelf_and_what_was_really_paid_back() {
        Notice notice = one(read("refunds/create", REFUND));
        assertThat(notice.id()).isEqualTo("shopify:5940139491234:refunded:929361464");
        assertThat(notice.total()).contains(Money.of("129.00", "EUR"));
        assertThat(notice.items()).extracting(Notice.Item::quantity).containsExactly(1, 3);
        assertThat(notice.items()).extracting(Notice.Item::restocked).containsExactly(1, 0);
    }

    @Test
    void another_secret_another_body_or_a_header_that_is_missing_doubled_or_odd_is_refused() {
        String body = ORDER.formatted("paid");
        unproven(new ShopifyWebhook(new Secrets(List.of("other")))
                .read(Signing.shopify("hush", "orders/paid", "id", body), NOW));
        Headers signed = Signing.shopify("hush", "orders/paid", "id", body).headers();
        unproven(shopify.read(new Delivery((body + " ").getBytes(StandardCharsets.UTF_8), signed), NOW));
        String right = Signing.base64("hush", body);
        unproven(read(body, Map.of("X-Shopify-Topic", List.of("orders/paid"), "X-Shopify-Webhook-Id", List.of("id"))));
        unproven(read(body, headers(List.of(right, right), List.of("orders/paid"), List.of("id"))));
        unproven(read(body, headers(List.of("not base64!"), List.of("orders/paid"), List.of("id"))));
        unproven(read(body, headers(List.of(""), List.of("orders/paid"), List.of("id"))));
        unproven(read(body, headers(List.of(right), List.of("orders/paid", "orders/create"), List.of("id"))));
        unproven(read(body, headers(List.of(right), List.of("orders/paid"), List.of("a b"))));
        unproven(read(body, headers(List.of(right), List.of("orders/paid"), List.of())));
    }

    @Test
    void header_names_are_read_in_any_case() {
        String body = ORDER.formatted("paid");
        assertThat(read(
                        body,
                        Map.of(
                                "x-shopify-hmac-sha256", List.of(Signing.base64("hush", body)),
                                "X-SHOPIFY-TOPIC", List.of("orders/paid"),
                                "x-Shopify-Webhook-id", List.of("id"))))
                .isInstanceOf(Webhook.Verified.class);
    }

    @Test
    void what_was_recorded_days_ago_or_comes_from_the_future_is_refused_but_shopifys_own_sample_is_let_pass() {
        Delivery delivery = Signing.shopify("hush", "orders/paid", "id", ORDER.formatted("paid"));
        unproven(shopify.read(delivery, NOW.plus(Duration.ofDays(4))));
        unproven(shopify.read(delivery, NOW.minus(Duration.ofMinutes(6))));
        String sample = ORDER.formatted("paid").replace("\"test\":false", "\"test\":true");
        assertThat(shopify.read(Signing.shopify("hush", "orders/paid", "id", sample), NOW.plus(Duration.ofDays(900))))
                .isInstanceOf(Webhook.Ignored.class);
        assertThat(one(read("orders/paid", sample)).test()).isTrue();
    }

    @Test
    void a_time_of_sending_outside_the_window_is_refused() {
        String body = ORDER.formatted("paid");
        for (String triggered : List.of("2026-11-18T20:00:00.123456789Z", "2026-11-22T20:30:00Z", "yesterday")) {
            unproven(read(
                    body,
                    Map.of(
                            "X-Shopify-Hmac-SHA256", List.of(Signing.base64("hush", body)),
                            "X-Shopify-Topic", List.of("orders/paid"),
                            "X-Shopify-Webhook-Id", List.of("id"),
                            "X-Shopify-Triggered-At", List.of(triggered))));
        }
    }

    @Test
    void a_proven_body_without_an_id_or_a_time_is_unreadable() {
        for (String body : List.of("{}", "{\"id\":1}", "{\"id\":{},\"updated_at\":\"2026-11-22T20:00:00Z\"}", "[]")) {
            assertThat(read("orders/paid", body))
                    .isInstanceOfSatisfying(Webhook.Refused.class, refused -> assertThat(refused.fault())
                            .isEqualTo(Fault.UNREADABLE));
        }
    }

    private Webhook read(String topic, String body) {
        return shopify.read(Signing.shopify("hush", topic, "b54557e4-bdd9-4b37-8a5f-bf7d70bcd043", body), NOW);
    }

    private Webhook read(String body, Map<String, List<String>> headers) {
        return shopify.read(new Delivery(body.getBytes(StandardCharsets.UTF_8), new Headers(headers)), NOW);
    }

    private static Map<String, List<String>> headers(List<String> hmac, List<String> topic, List<String> id) {
        return Map.of("X-Shopify-Hmac-SHA256", hmac, "X-Shopify-Topic", topic, "X-Shopify-Webhook-Id", id);
    }

    private static void unproven(Webhook read) {
        assertThat(read).isInstanceOfSatisfying(Webhook.Refused.class, refused -> assertThat(refused.fault())
                .isEqualTo(Fault.UNPROVEN));
    }

    private static List<Kind> kinds(Webhook read) {
        return ((Webhook.Verified) read).notices().stream().map(Notice::kind).toList();
    }

    private static Notice one(Webhook read) {
        assertThat(read).isInstanceOf(Webhook.Verified.class);
        return ((Webhook.Verified) read).notices().getFirst();
    }
}
