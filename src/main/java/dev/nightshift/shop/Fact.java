package dev.nightshift.shop;

/**
 * Something a merchant wrote down under a key of the sidecar.
 *
 * @param topic the key path below the product or below {@code policies}, such as {@code care} or {@code delivery.0.time}
 * @param text what it says; numbers and booleans as written
 */
public record Fact(String topic, Text text) {}
