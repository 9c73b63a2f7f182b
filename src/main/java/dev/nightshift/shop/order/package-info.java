/**
 * Orders: what shops tell of them, which products they are about, what is left after them, and how they are kept.
 *
 * <pre>
 *   Notice (the shop system's ids) --ProductMatch--> OrderEvent (the catalogue's ids) --OrderBook--> stored, told, attributed
 *                                                         |
 *   Catalogue of the feed ---------------------------> Stock (sold since) --> Catalogue with what is left, StockChange
 * </pre>
 *
 * <p>Pure but for the port {@link dev.nightshift.shop.order.OrderBook}, whose database lies in {@code shop.order.jdbc}.
 * Used by the order desk, on any thread.
 */
@NullMarked
package dev.nightshift.shop.order;

import org.jspecify.annotations.NullMarked;
