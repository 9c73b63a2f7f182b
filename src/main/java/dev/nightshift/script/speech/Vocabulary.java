package dev.nightshift.script.speech;

import java.util.List;
import java.util.Map;

/**
 * The words of one language for what is written with signs.
 *
 * @param units by symbol, such as {@code cm}
 * @param currencies in file order
 * @param abbreviations by written form; a space in it may be missing in the text
 * @param symbols single characters
 * @param acronyms words in capitals that are not spelled
 * @param signs words for the characters of addresses and signs of numbers, such as {@code at} and {@code dot}
 */
record Vocabulary(
        Map<String, Noun> units,
        List<CurrencyWords> currencies,
        Map<String, String> abbreviations,
        Map<String, String> symbols,
        Map<String, String> acronyms,
        Map<String, String> signs) {

    /**
     * @param one exactly one of it, with the number, such as {@code ein Zentimeter}
     * @param many the name after a number
     */
    record Noun(String one, String many) {}

    /**
     * @param code ISO 4217
     * @param written signs and words that stand for it beside a number
     */
    record CurrencyWords(String code, List<String> written, Noun major, Noun minor) {}

    String sign(String name) {
        return signs.getOrDefault(name, "");
    }
}
