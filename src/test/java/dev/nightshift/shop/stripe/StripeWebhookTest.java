package dev.nightshift.shop.stripe;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.shop.Money;
import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.order.Notice.Key;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Signing;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Stripe's events, in the form that its documentation gives. */
class StripeWebhookTest {
    private static final Instant NOW = Instant.ofEpochSecond(1_795_374_010);
    private static final String EVENT = """
            {"id":"evt_1","object":"event","api_version":"2026-09-30","created":1795374000,"livemode":%s,"type":"%s",
             "data":{"object":%s}}""";
    private static final String SESSION = """
            {"id":"cs_1","object":"checkout.session","mode":"payment","payment_intent":"pi_1","payment_status":"%s",
             "amount_total":25800,"currency":"eur","customer_details":{"name":"Jenny Rosen","email":"j@example.com"},
             "metadata":{"nightshift_items":"WH-CHAIR:2, WH-LAMP"}}""";

    private final StripeWebhook stripe = new StripeWebhook(new Secrets(List.of("whsec_old", "whsec_new")));

    @Test
    void a_body_that_openssl_signed_is_proven() {
        // printf '1492774577.{"id":"evt_1"}' | openssl dgst -sha256 -hmac whsec_test -hex
        Delivery delivery = Signing.delivery(
                "{\"id\":\"evt_1\"}",
                "Stripe-Signature",
                "t=1492774577,v1=7656fc2882a7ca0a651666b36bf2f2f22ee204f54f608f227498a2419f2890b2,v0=6ffbb59b");
        StripeWebhook other = new StripeWebhook(new Secrets(List.of("whsec_test")));
        assertThat(other.read(delivery, Instant.ofEpochSecond(1_492_774_600))).isInstanceOf(Webhook.Ignored.class);
    }

    @Test
    void a_signature_holds_for_three_hundred_seconds_in_both_directions_and_no_longer() {
        String body = event("true", "checkout.session.completed", SESSION.formatted("paid"));
        Delivery delivery = Signing.stripe("whsec_new", NOW, body);
        assertThat(stripe.read(delivery, NOW.plusSeconds(300))).isInstanceOf(Webhook.Verified.class);
        assertThat(stripe.read(delivery, NOW.minusSeconds(300))).isInstanceOf(Webhook.Verified.class);
        unproven(stripe.read(delivery, NOW.plusSeconds(301)));
        unproven(stripe.read(delivery, NOW.minusSeconds(301)));
    }

    @Test
    void one_good_signature_among_several_is_enough_and_a_good_one_of_another_time_is_not() {
        String body = event("true", "checkout.session.completed", SESSION.formatted("paid"));
        String good = Signing.hex("whsec_old", NOW.getEpochSecond() + "." + body);
        String bad = "0".repeat(64);
        assertThat(header(body, "t=" + NOW.getEpochSecond() + ",v1=" + bad + ",v1=" + good))
                .isInstanceOf(Webhook.Verified.class);
        unproven(header(body, "t=" + (NOW.getEpochSecond() + 1) + ",v1=" + good));
    }

    @Test
    void a_header_without_time_with_two_times_or_without_the_known_scheme_is_refused() {
        String body = event("true", "checkout.session.completed", SESSION.formatted("paid"));
        long t = NOW.getEpochSecond();
        String good = Signing.hex("whsec_old", t + "." + body);
        for (String header : List.of(
                "v1=" + good,
                "t=,v1=" + good,
                "t=" + t,
                "t=" + t + ",v0=" + good,
                "t=" + t + ",t=" + t + ",v1=" + good,
                "t=-5,v1=" + good,
                "t=99999999999999999999,v1=" + good,
                "t=" + t + ",v1=xyz",
                "t=" + t + ",v1=" + good.substring(2),
                ",,,",
                "=")) {
            unproven(header(body, header));
        }
    }

    @Test
    void a_completed_checkout_is_a_paid_order_of_its_payment_and_one_that_is_not_paid_is_only_placed() {
        Notice notice = one("true", "checkout.session.completed", SESSION.formatted("paid"));
        assertThat(notice.id()).isEqualTo("stripe:pi_1:paid");
        assertThat(notice.total()).contains(Money.of("258.00", "EUR"));
        assertThat(notice.buyer()).contains("Jenny");
        assertThat(notice.test()).isFalse();
        assertThat(notice.at()).isEqualTo(Instant.ofEpochSecond(1_795_374_000));
        assertThat(notice.items())
                .containsExactly(
                        new Notice.Item(List.of(new Key(Key.Type.SKU, "WH-CHAIR")), 2, 2),
                        new Notice.Item(List.of(new Key(Key.Type.SKU, "WH-LAMP")), 1, 1));
        assertThat(one("true", "checkout.session.completed", SESSION.formatted("unpaid"))
                        .kind())
                .isEqualTo(Kind.PLACED);
        assertThat(one("true", "checkout.session.async_payment_succeeded", SESSION.formatted("paid"))
                        .kind())
                .isEqualTo(Kind.PAID);
        assertThat(one("false", "checkout.session.completed", SESSION.formatted("paid"))
                        .test())
                .isTrue();
    }

    @Test
    void a_payment_has_the_same_id_as_its_checkout() {
        Notice notice = one(
                "true",
                "payment_intent.succeeded",
                "{\"id\":\"pi_1\",\"amount\":1000,\"amount_received\":1000,\"currency\":\"jpy\","
                        + "\"metadata\":{\"sku\":\"WH-LAMP\",\"quantity\":\"3\"}}");
        assertThat(notice.id()).isEqualTo("stripe:pi_1:paid");
        assertThat(notice.total()).contains(Money.of("1000", "JPY"));
        assertThat(notice.items()).containsExactly(new Notice.Item(List.of(new Key(Key.Type.SKU, "WH-LAMP")), 3, 3));
    }

    @Test
    void lines_that_a_relay_wrote_out_are_read() {
        Notice notice = one("true", "checkout.session.completed", """
                {"id":"cs_1","payment_intent":{"id":"pi_9"},"payment_status":"paid","amount_total":1,"currency":"eur",
                 "line_items":{"object":"list","data":[
                   {"quantity":2,"price":{"id":"price_1","product":"prod_1","lookup_key":"chair","metadata":{"sku":"C"}}}]}}""");
        assertThat(notice.order()).isEqualTo("pi_9");
        assertThat(notice.items().getFirst().keys())
                .containsExactly(
                        new Key(Key.Type.SKU, "C"),
                        new Key(Key.Type.VARIANT, "chair"),
                        new Key(Key.Type.VARIANT, "price_1"),
                        new Key(Key.Type.PRODUCT, "prod_1"));
    }

    @Test
    void a_whole_refund_is_one_of_everything_and_a_partial_one_tells_how_much_more_was_paid_back() {
        String charge = "{\"id\":\"ch_1\",\"payment_intent\":\"pi_1\",\"amount\":25800,\"amount_refunded\":%d,"
                + "\"currency\":\"eur\",\"refunded\":%s},\"previous_attributes\":{\"amount_refunded\":%d}";
        Notice partial = one("true", "charge.refunded", charge.formatted(5800, "false", 800));
        assertThat(partial.id()).isEqualTo("stripe:pi_1:refunded:5800");
        assertThat(partial.everything()).isFalse();
        assertThat(partial.total()).contains(Money.of("50.00", "EUR"));
        Notice whole = one("true", "charge.refunded", charge.formatted(25800, "true", 5800));
        assertThat(whole.everything()).isTrue();
        assertThat(whole.total()).contains(Money.of("200.00", "EUR"));
    }

    @Test
    void other_events_and_cards_that_are_only_saved_are_passed_over() {
        assertThat(read("true", "customer.created", "{}")).isInstanceOf(Webhook.Ignored.class);
        assertThat(read("true", "checkout.session.completed", "{\"id\":\"cs_1\",\"mode\":\"setup\"}"))
                .isInstanceOf(Webhook.Ignored.class);
    }

    private Webhook header(String body, String header) {
        return stripe.read(Signing.delivery(body, "Stripe-Signature", header), NOW);
    }

    private Notice one(String live, String type, String object) {
        Webhook read = read(live, type, object);
        assertThat(read).isInstanceOf(Webhook.Verified.class);
        return ((Webhook.Verified) read).notices().getFirst();
    }

    private Webhook read(String live, String type, String object) {
        return stripe.read(Signing.stripe("whsec_new", NOW, event(live, type, object)), NOW);
    }

    private static String event(String live, String type, String object) {
        return EVENT.formatted(live, type, object);
    }

    private static void unproven(Webhook read) {
        assertThat(read).isInstanceOfSatisfying(Webhook.Refused.class, refused -> assertThat(refused.fault())
                .isEqualTo(Fault.UNPROVEN));
    }
}
