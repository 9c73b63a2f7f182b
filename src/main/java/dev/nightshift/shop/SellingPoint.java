package dev.nightshift.shop;

import java.util.Optional;

/** One reason to buy, and the document that proves it where there is one. */
public record SellingPoint(Text text, Optional<String> evidence) {}
