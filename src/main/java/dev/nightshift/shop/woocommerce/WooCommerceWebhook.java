package dev.nightshift.shop.woocommerce;

import dev.nightshift.shop.order.Notice;
import dev.nightshift.shop.webhook.Delivery;
import dev.nightshift.shop.webhook.Headers;
import dev.nightshift.shop.webhook.Json;
import dev.nightshift.shop.webhook.Secrets;
import dev.nightshift.shop.webhook.Webhook;
import dev.nightshift.shop.webhook.Window;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads WooCommerce's webhooks {@code order.created} and {@code order.updated}.
 *
 * <p>Proof: {@code X-WC-Webhook-Signature} is the base64 HMAC-SHA256 of the raw body (WooCommerce REST API, "Webhooks").
 * The headers are not signed, so the order's time of change is held to the window.
 */
public final class WooCommerceWebhook implements Webhook.Reader {
    static final String SOURCE = "woocommerce";
    private static final String SIGNATURE = "X-WC-Webhook-Signature";
    /** Sent without a signature when a merchant saves the webhook; it must be answered well. */
    private static final Pattern PING = Pattern.compile("webhook_id=\\d{1,18}");

    private final Secrets secrets;

    public WooCommerceWebhook(Secrets secrets) {
        this.secrets = secrets;
    }

    @Override
    public Webhook read(Delivery delivery, Instant now) {
        return Webhook.of(() -> {
            Headers headers = delivery.headers();
            if (!headers.has(SIGNATURE) && isPing(delivery.body())) {
                return new Webhook.Ignored("a ping");
            }
            secrets.require(headers.required(SIGNATURE), delivery.body());
            String id = SOURCE + ":" + headers.deliveryId("X-WC-Webhook-Delivery-ID");
            String topic = headers.required("X-WC-Webhook-Topic");
            if (!topic.equals("order.created") && !topic.equals("order.updated")) {
                return new Webhook.Ignored("no order");
            }
            WooCommerceOrder order = WooCommerceOrder.read(Json.object(delivery.body()));
            Window.DAYS.require(order.at(), now);
            List<Notice> notices = order.notices();
            return notices.isEmpty()
                    ? new Webhook.Ignored("neither placed, paid nor refunded")
                    : new Webhook.Verified(id, notices);
        });
    }

    private static boolean isPing(byte[] body) {
        return body.length < 40
                && PING.matcher(new String(body, StandardCharsets.ISO_8859_1)).matches();
    }
}
