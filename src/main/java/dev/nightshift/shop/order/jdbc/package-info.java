/**
 * Orders in the program's database, H2 or PostgreSQL.
 *
 * <pre>
 *   order_delivery  one row a delivery of a shop's system
 *   order_event     one row an event: what, when, told when, where in the show
 *     order_position  its products
 *   sold_count      one row a product: what was sold since its stock was read
 * </pre>
 *
 * <p>Plain JDBC over the program's pool; called by the order desk, on any thread; blocks.
 */
@NullMarked
package dev.nightshift.shop.order.jdbc;

import org.jspecify.annotations.NullMarked;
