package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.regex.Pattern;

/** Counts, such as pieces, days or years. */
final class WholeNumber {
    private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");

    private WholeNumber() {}

    /** A whole number from 1 to 999,999,999. */
    static Parsed<Integer> positive(String text) {
        return switch (parse(text)) {
            case Good<Integer> good
            when good.value() == 0 -> new Bad<>(quote(text) + " is nothing", "Write a number above zero, like 218");
            case Good<Integer> good -> good;
            case Bad<Integer> bad -> bad;
        };
    }

    /** A whole number from 0 to 999,999,999. */
    static Parsed<Integer> parse(String text) {
        return DIGITS.matcher(text.strip()).matches()
                ? new Good<>(Integer.parseInt(text.strip()))
                : new Bad<>(quote(text) + " is not a whole number of zero or more", "Write digits only, like 12");
    }
}
