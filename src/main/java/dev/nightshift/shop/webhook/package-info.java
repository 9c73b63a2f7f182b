/**
 * What the webhooks of all shop systems have in common: proof by signature, a time window, careful reading.
 *
 * <pre>
 *   request --Delivery(raw bytes, Headers)--> Webhook.Reader of a platform   (shop.shopify, shop.woocommerce, shop.stripe)
 *                                                | Secrets: HMAC-SHA256 over the raw bytes, in constant time
 *                                                | Window: not too old     | Json: bounded reading
 *                                                v
 *                                Verified(delivery, notices) | Ignored(reason) | Refused(fault, reason)
 * </pre>
 *
 * <p>Pure: called by the order desk on the web server's threads, and by tests. Nothing that was sent gets into a reason, an
 * exception's message or a {@code toString}. Jackson's types stay in {@link dev.nightshift.shop.webhook.Json}.
 */
@NullMarked
package dev.nightshift.shop.webhook;

import org.jspecify.annotations.NullMarked;
