/**
 * Stripe tells of orders.
 *
 * <pre>
 *   Delivery --StripeWebhook--> proof, window --Json--> Notice (Stripe's ids) --> order desk
 * </pre>
 *
 * <p>Pure; called by the order desk on any thread.
 */
@NullMarked
package dev.nightshift.shop.stripe;

import org.jspecify.annotations.NullMarked;
