package dev.nightshift.shop.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.shopify.ShopifyWebhook;
import dev.nightshift.shop.stripe.StripeWebhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import dev.nightshift.shop.woocommerce.WooCommerceWebhook;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Whatever is posted, it ends in a result; only what is signed is believed; nothing of it gets into a reason. */
class WebhookFuzzTest {
    private static final String SECRET = "hush";
    private static final Instant NOW = Instant.parse("2026-11-22T20:00:00Z");
    private static final List<Webhook.Reader> READERS = List.of(
            new ShopifyWebhook(new Secrets(List.of(SECRET))),
            new WooCommerceWebhook(new Secrets(List.of(SECRET))),
            new StripeWebhook(new Secrets(List.of(SECRET))));
    private static final List<String> BODIES = List.of("""
            {"id":1,"updated_at":"2026-11-22T20:00:00Z","financial_status":"paid","currency":"EUR","total_price":"9.90",
             "order_id":2,"processed_at":"2026-11-22T20:00:00Z","customer":{"first_name":"Anna"},
             "line_items":[{"sku":"A","quantity":2,"variant_id":5}],
             "refund_line_items":[{"quantity":1,"restock_type":"return","line_item":{"sku":"A"}}],
             "transactions":[{"kind":"refund","status":"success","amount":"9.90","currency":"EUR"}]}""", """
            {"id":1,"status":"processing","currency":"JPY","total":"990","date_paid":"2026-11-22T20:00:00",
             "date_modified_gmt":"2026-11-22T20:00:00","billing":{"first_name":"Anna"},
             "line_items":[{"sku":"A","quantity":2,"product_id":5,"variation_id":0}],"refunds":[{"id":7,"total":"-1"}]}""", """
            {"id":"evt_1","type":"charge.refunded","created":1795377600,"livemode":true,"data":{"object":{"id":"ch_1",
             "payment_intent":"pi_1","amount_refunded":990,"currency":"eur","refunded":true,"mode":"payment",
             "metadata":{"nightshift_items":"A:2,B"}},"previous_attributes":{"amount_refunded":90}}}""");

    @Property(tries = 300)
    void any_signed_bytes_end_in_a_result(@ForAll @Size(max = 300) byte[] body, @ForAll("topics") String topic) {
        String text = new String(body, StandardCharsets.ISO_8859_1);
        signed(text, topic).forEach(WebhookFuzzTest::sound);
    }

    @Property(tries = 600)
    void a_damaged_body_that_is_signed_ends_in_a_result(
            @ForAll("bodies") String body, @ForAll("damages") List<Damage> damages, @ForAll("topics") String topic) {
        String damaged = body;
        for (Damage damage : damages) {
            damaged = damage.done(damaged);
        }
        signed(damaged, topic).forEach(WebhookFuzzTest::sound);
    }

    @Property(tries = 200)
    void one_other_bit_and_nothing_is_believed(
            @ForAll("bodies") String body, @ForAll @IntRange(max = 4_000) int bit, @ForAll("topics") String topic) {
        List<Delivery> deliveries = deliveries(body, topic);
        for (int i = 0; i < READERS.size(); i++) {
            byte[] other = deliveries.get(i).body().clone();
            other[bit / 8 % other.length] ^= (byte) (1 << bit % 8);
            Webhook read =
                    READERS.get(i).read(new Delivery(other, deliveries.get(i).headers()), NOW);
            assertThat(read).isInstanceOfSatisfying(Webhook.Refused.class, refused -> assertThat(refused.fault())
                    .isEqualTo(Fault.UNPROVEN));
        }
    }

    @Property(tries = 300)
    void any_headers_at_all_end_in_a_refusal(@ForAll("headers") Map<String, List<String>> headers) {
        for (Webhook.Reader reader : READERS) {
            Delivery delivery = new Delivery(BODIES.getFirst().getBytes(StandardCharsets.UTF_8), new Headers(headers));
            assertThat(reader.read(delivery, NOW)).isInstanceOf(Webhook.Refused.class);
        }
    }

    @Provide
    Arbitrary<String> topics() {
        return Arbitraries.of(
                "orders/create", "orders/paid", "refunds/create", "order.created", "order.updated", "app/uninstalled");
    }

    @Provide
    Arbitrary<String> bodies() {
        return Arbitraries.of(BODIES);
    }

    @Provide
    Arbitrary<List<Damage>> damages() {
        Arbitrary<String> words = Arbitraries.of(
                "",
                "null",
                "[]",
                "{}",
                "-1",
                "0",
                "1e999999999",
                "999999999999999999999",
                "\"",
                "\\u0000",
                "true",
                "\"9.999\"",
                "{\"a\":",
                "\u202e",
                "1795377600");
        return Combinators.combine(
                        Arbitraries.integers().between(0, 400),
                        Arbitraries.integers().between(0, 12),
                        words)
                .as(Damage::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(3);
    }

    @Provide
    Arbitrary<Map<String, List<String>>> headers() {
        Arbitrary<String> names = Arbitraries.of(
                "X-Shopify-Hmac-SHA256",
                "x-shopify-topic",
                "X-Shopify-Webhook-Id",
                "X-Shopify-Triggered-At",
                "X-WC-Webhook-Signature",
                "X-WC-Webhook-Topic",
                "X-WC-Webhook-Delivery-ID",
                "Stripe-Signature");
        Arbitrary<String> values = Arbitraries.oneOf(
                Arbitraries.strings().ofMaxLength(80),
                Arbitraries.of(
                        "t=1795377600,v1=00", "AAAA", "orders/paid", "=,=,t", "t=1795377600,v1=" + "0".repeat(64)));
        return Arbitraries.maps(names, values.list().ofMaxSize(2));
    }

    /** Some letters are replaced by a word. */
    record Damage(int at, int cut, String word) {
        String done(String text) {
            int from = Math.min(at, text.length());
            return text.substring(0, from) + word + text.substring(Math.min(text.length(), from + cut));
        }
    }

    private static List<Webhook> signed(String body, String topic) {
        List<Delivery> deliveries = deliveries(body, topic);
        return List.of(
                READERS.get(0).read(deliveries.get(0), NOW),
                READERS.get(1).read(deliveries.get(1), NOW),
                READERS.get(2).read(deliveries.get(2), NOW));
    }

    private static List<Delivery> deliveries(String body, String topic) {
        return List.of(
                Signing.shopify(SECRET, topic, "id", body),
                Signing.wooCommerce(SECRET, topic, "id", body),
                Signing.stripe(SECRET, NOW, body));
    }

    private static void sound(Webhook read) {
        switch (read) {
            case Webhook.Verified verified -> verified.notices().forEach(WebhookFuzzTest::sound);
            case Webhook.Ignored ignored -> assertThat(ignored.reason()).matches("[a-z, ]+");
            case Webhook.Refused refused -> assertThat(refused.reason()).matches("[A-Za-z0-9_, \\-]+");
        }
    }

    private static void sound(Notice notice) {
        assertThat(notice.items())
                .allSatisfy(item -> assertThat(item.quantity()).isBetween(1, 1_000_000))
                .allSatisfy(item -> assertThat(item.restocked()).isBetween(0, item.quantity()));
        assertThat(notice.total().stream())
                .allSatisfy(total -> assertThat(total.amount().signum()).isNotNegative());
        assertThat(notice.buyer().stream()).allSatisfy(name -> assertThat(name).matches("[\\p{L}\\p{M}'’.\\-]{1,30}"));
        assertThat(notice.id().length()).isLessThan(400);
    }
}
