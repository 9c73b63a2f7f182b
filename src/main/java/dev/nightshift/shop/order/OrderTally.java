package dev.nightshift.shop.order;

/**
 * Counts of everything stored; tests are counted apart only.
 *
 * @param placed orders that were placed
 * @param paid orders that were paid
 * @param refunds that were made; an order may have several
 * @param tests events of orders for which no money moved, of any kind
 * @param withoutProducts paid orders of which no product is in the catalogue
 * @param untold events that the room has not noted yet, tests too
 */
public record OrderTally(long placed, long paid, long refunds, long tests, long withoutProducts, long untold) {}
