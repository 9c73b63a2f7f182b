package dev.nightshift.shop.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs as the platforms do. */
public final class Signing {
    private Signing() {}

    /** A delivery of Shopify. */
    public static Delivery shopify(String secret, String topic, String id, String body) {
        return delivery(
                body,
                "X-Shopify-Hmac-SHA256",
                base64(secret, body),
                "X-Shopify-Topic",
                topic,
                "X-Shopify-Webhook-Id",
                id);
    }

    /** A delivery of WooCommerce. */
    public static Delivery wooCommerce(String secret, String topic, String id, String body) {
        return delivery(
                body,
                "X-WC-Webhook-Signature",
                base64(secret, body),
                "X-WC-Webhook-Topic",
                topic,
                "X-WC-Webhook-Delivery-ID",
                id);
    }

    /** A delivery of Stripe. */
    public static Delivery stripe(String secret, Instant at, String body) {
        long t = at.getEpochSecond();
        return delivery(body, "Stripe-Signature", "t=" + t + ",v1=" + hex(secret, t + "." + body));
    }

    /** A delivery with these headers: name, value, name, value. */
    public static Delivery delivery(String body, String... headers) {
        Map<String, List<String>> all = new HashMap<>();
        for (int i = 0; i < headers.length; i += 2) {
            all.put(headers[i], List.of(headers[i + 1]));
        }
        return new Delivery(bytes(body), new Headers(all));
    }

    public static String base64(String secret, String text) {
        return Base64.getEncoder().encodeToString(hmac(secret, text));
    }

    public static String hex(String secret, String text) {
        return HexFormat.of().formatHex(hmac(secret, text));
    }

    private static byte[] hmac(String secret, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(secret), "HmacSHA256"));
            return mac.doFinal(bytes(text));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
