package dev.nightshift.shop;

/** Availability as Google Merchant feeds name it. */
public enum Availability {
    IN_STOCK,
    OUT_OF_STOCK,
    PREORDER,
    BACKORDER
}
