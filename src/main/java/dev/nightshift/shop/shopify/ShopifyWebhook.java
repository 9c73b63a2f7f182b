package dev.nightshift.shop.shopify;

import dev.nightshift.shop.OrderEvent.Kind;
import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Headers;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Moments;
import dev.nightshift.shop.webhook.Refusal;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Webhook.Fault;
import dev.nightshift.shop.webhook.Window;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads Shopify's webhooks {@code orders/create}, {@code orders/paid} and {@code refunds/create}.
 *
 * <p>Proof: {@code X-Shopify-Hmac-SHA256} is the base64 HMAC-SHA256 of the raw body (shopify.dev, "Verify webhook
 * deliveries"). The headers are not signed, so the time in the body is held to the window too.
 */
public final class ShopifyWebhook implements Webhook.Reader {
    static final String SOURCE = "shopify";

    private final Secrets secrets;

    public ShopifyWebhook(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public Webhook read(Delivery delivery, Instant now) {
        return Webhook.of(() -> {
            Headers headers = delivery.headers();
            secrets.require(headers.required("X-Shopify-Hmac-SHA256"), delivery.body());
            String id = SOURCE + ":" + headers.deliveryId("X-Shopify-Webhook-Id");
            requireFresh(headers.optional("X-Shopify-Triggered-At"), now);
            boolean sample =
                    headers.optional("X-Shopify-Test").filter("true"::equals).isPresent();
            String topic = headers.required("X-Shopify-Topic");
            return switch (topic) {
                case "orders/create", "orders/paid" ->
                    order(id, Json.object(delivery.body()), topic.endsWith("paid"), sample, now);
                case "refunds/create" -> refund(id, Json.object(delivery.body()), sample, now);
                default -> new Webhook.Ignored("no order, payment or refund");
            };
        });
    }

    private static void requireFresh(Optional<String> triggered, Instant now) throws Refusal {
        if (triggered.isPresent()) {
            Window.DAYS.require(
                    Moments.read(triggered.get())
                            .orElseThrow(() -> new Refusal(Fault.UNPROVEN, "the time of sending can't be read")),
                    now);
        }
    }

    private static Webhook order(String delivery, Json body, boolean paid, boolean sample, Instant now) throws Refusal {
        ShopifyOrder order = ShopifyOrder.read(body, sample);
        Optional<Webhook> old = order.tooOld(now);
        if (old.isPresent()) {
            return old.get();
        }
        List<Notice> notices = new ArrayList<>();
        if (!paid) {
            notices.add(order.notice(Kind.PLACED));
        }
        if (paid || order.isPaid()) {
            notices.add(order.notice(Kind.PAID));
        }
        return new Webhook.Verified(delivery, notices);
    }

    private static Webhook refund(String delivery, Json body, boolean sample, Instant now) throws Refusal {
        ShopifyRefund refund = ShopifyRefund.read(body, sample);
        Optional<Webhook> old = ShopifyOrder.tooOld(refund.at(), refund.test(), now);
        return old.isPresent() ? old.get() : new Webhook.Verified(delivery, List.of(refund.notice()));
    }
}
