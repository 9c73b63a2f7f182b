package dev.nightshift.host.knowledge;

/**
 * What is put together from a shop's figures instead of being found in a passage. Each is judged beside the passages: a
 * question for what a return costs may be answered by a sentence of the shop's, by the days of the return, or by neither.
 */
public enum Composed {
    PRICE,
    STOCK,
    SIZE,
    DELIVERY,
    PAYMENT,
    RETURNS,
    WARRANTY
}
