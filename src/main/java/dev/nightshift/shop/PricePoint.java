package dev.nightshift.shop;

import java.time.LocalDate;

/** A price and since when it was asked. */
public record PricePoint(LocalDate from, Money price, SourceRef source) {}
