/**
 * Shopify tells of orders.
 *
 * <pre>
 *   Delivery --ShopifyWebhook--> proof, window --Json--> Notice (Shopify's ids) --> order desk
 * </pre>
 *
 * <p>Pure; called by the order desk on any thread.
 */
@NullMarked
package dev.nightshift.shop.shopify;

import org.jspecify.annotations.NullMarked;
