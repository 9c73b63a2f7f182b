package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.util.regex.Pattern;

/** Global trade item numbers: 8, 12, 13 or 14 digits, the last one checking the others. */
final class Gtin {
    private static final Pattern DIGITS = Pattern.compile("\\d{8}|\\d{12,14}");

    private Gtin() {}

    /** The digits of a number whose check digit is right; spaces and hyphens between them are left out. */
    static Parsed<String> parse(String text) {
        String digits = text.replaceAll("[\\s-]", "");
        if (!DIGITS.matcher(digits).matches()) {
            return new Bad<>(
                    quote(text) + " is not a GTIN of 8, 12, 13 or 14 digits",
                    "Copy it from the package; format the column as text so that no digit is lost");
        }
        return checks(digits)
                ? new Good<>(digits)
                : new Bad<>(quote(text) + " has a wrong check digit", "Copy the GTIN from the package again");
    }

    /** GS1 General Specifications, 7.9: weights 3 and 1 from the right, the check digit makes the sum end in 0. */
    private static boolean checks(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            sum += i % 2 == 0 ? digit : 3 * digit;
        }
        return sum % 10 == 0;
    }
}
