package dev.nightshift.script.speech;

/** How numbers are written. */
final class Numerals {
    /** Digits with optional grouping and decimals. */
    static final String NUMBER = "(?>\\d{1,3}(?:[.,]\\d{3})+(?!\\d)(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)";

    /** Nothing that would make the match a part of a longer Latin word or number. */
    static final String END = "(?![A-Za-z\\u00C0-\\u024F\\d])";

    private Numerals() {}
}
