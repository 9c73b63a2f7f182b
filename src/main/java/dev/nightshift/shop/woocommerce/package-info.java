/**
 * WooCommerce tells of orders.
 *
 * <pre>
 *   Delivery --WooCommerceWebhook--> proof, window --Json--> Notice (WooCommerce's ids) --> order desk
 * </pre>
 *
 * <p>Pure; called by the order desk on any thread.
 */
@NullMarked
package dev.nightshift.shop.woocommerce;

import org.jspecify.annotations.NullMarked;
