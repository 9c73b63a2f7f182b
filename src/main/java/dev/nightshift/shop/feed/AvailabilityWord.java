package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.Availability;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.Locale;

/** The four words of Google Merchant for availability, with spaces or underscores. */
final class AvailabilityWord {
    private AvailabilityWord() {}

    static Parsed<Availability> parse(String text) {
        return switch (text.toLowerCase(Locale.ROOT).replaceAll("[\\s_-]", "")) {
            case "instock" -> new Good<>(Availability.IN_STOCK);
            case "outofstock" -> new Good<>(Availability.OUT_OF_STOCK);
            case "preorder" -> new Good<>(Availability.PREORDER);
            case "backorder" -> new Good<>(Availability.BACKORDER);
            default ->
                new Bad<>(quote(text) + " is no availability", "Write in_stock, out_of_stock, preorder or backorder");
        };
    }
}
