package dev.nightshift.voice.mary;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Words that a seller leans on though Mary's rules, made for reading aloud, leave them flat: numbers, and the small words
 * that make an offer an offer.
 */
final class Emphasis {
    private static final Set<String> NUMBERS = Set.of(
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty",
            "thirty",
            "forty",
            "fifty",
            "sixty",
            "seventy",
            "eighty",
            "ninety",
            "hundred",
            "thousand");
    private static final Set<String> SELLING = Set.of(
            "only", "never", "always", "today", "tonight", "now", "every", "both", "half", "twice", "double", "none");

    private Emphasis() {}

    /** Whether the word at {@code index} bears an accent: of a run of numbers, the last. */
    static boolean isOn(List<SpokenTokens.Token> tokens, int index) {
        String word = word(tokens.get(index));
        if (SELLING.contains(word)) return true;
        boolean last = index + 1 == tokens.size() || !NUMBERS.contains(word(tokens.get(index + 1)));
        return last && NUMBERS.contains(word);
    }

    private static String word(SpokenTokens.Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}
