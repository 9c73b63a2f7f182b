package dev.nightshift.script.speech;

import static dev.nightshift.script.speech.Numerals.END;
import static dev.nightshift.script.speech.Numerals.NUMBER;

import dev.nightshift.script.speech.Vocabulary.CurrencyWords;
import dev.nightshift.script.speech.Vocabulary.Noun;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prices, sizes, ranges, and numbers with units. */
final class Amounts {
    private static final Pattern SIDE = Pattern.compile("(" + NUMBER + ")\\s?([^\\s\\d.,x][^\\s\\dx]*)?");

    private final Tongue tongue;
    private final Vocabulary vocabulary;
    private final String unit;
    private final String money;

    Amounts(Tongue tongue, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.vocabulary = vocabulary;
        this.unit = "(?:" + anyOf(vocabulary.units().keySet().stream()) + ")(?![A-Za-z\\u00C0-\\u024F])";
        this.money =
                "(?:" + anyOf(vocabulary.currencies().stream().flatMap(currency -> currency.written().stream())) + ")";
    }

    private static String anyOf(Stream<String> written) {
        return written.sorted(Comparator.comparing(String::length).reversed())
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    List<Rule> rules() {
        String side = NUMBER + "(?:\\s?" + unit + ")?";
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.worded(
                        "(" + money + ")\\s?(" + NUMBER + ")(?!\\d|\\s?(?:million|billion)\\b)",
                        match -> money(match.group(2), match.group(1))),
                Rule.worded(
                        "(" + money + ")\\s?(" + NUMBER + ")\\s(million|billion)\\b",
                        match -> number(match.group(2)) + " " + match.group(3) + " "
                                + currency(match.group(1)).major().many()),
                Rule.of(
                        "(" + NUMBER + ")\\s?(" + money + ")(?![A-Za-z\\u00C0-\\u024F])",
                        match -> money(match.group(1), match.group(2))),
                Rule.of("(" + NUMBER + ")\\s?-\\s?(" + NUMBER + ")\\s?(" + money + "|" + unit + ")" + END, this::range),
                Rule.of(side + "(?:\\s?[x*]\\s?" + side + "){1,3}" + END, match -> size(match.group())),
                Rule.of(
                        "(?<![\\d\\p{L}.])-\\s?(" + NUMBER + ")\\s?(" + unit + ")",
                        match -> vocabulary.sign("minus") + tongue.gap() + measure(match.group(1), match.group(2))),
                Rule.of("(" + NUMBER + ")(?:\\s?|-)(" + unit + ")", match -> measure(match.group(1), match.group(2)))));
        return rules;
    }

    private String range(MatchResult match) {
        String what = match.group(3);
        Optional<Noun> measured = Optional.ofNullable(vocabulary.units().get(what));
        String to = measured.isPresent() ? measure(match.group(2), what) : money(match.group(2), what);
        return tongue.range(number(match.group(1)), to);
    }

    /** Every side with its own unit, where it is written; else the unit comes once, at the end. */
    private String size(String written) {
        Matcher sides = SIDE.matcher(written.replace("*", "x"));
        List<String> said = new ArrayList<>();
        while (sides.find()) {
            String of = Optional.ofNullable(sides.group(2)).map(String::strip).orElse("");
            said.add(of.isEmpty() ? number(sides.group(1)) : measure(sides.group(1), of));
        }
        return tongue.by(said);
    }

    private String measure(String number, String symbol) {
        Noun noun = vocabulary.units().getOrDefault(symbol, new Noun(symbol, symbol));
        return tongue.measure(figure(number), noun);
    }

    private String money(String number, String written) {
        CurrencyWords currency = currency(written);
        return tongue.money(figure(number), currency.major(), currency.minor());
    }

    private CurrencyWords currency(String written) {
        return vocabulary.currencies().stream()
                .filter(currency -> currency.written().contains(written))
                .findFirst()
                .orElseThrow();
    }

    private String number(String written) {
        return tongue.number(figure(written));
    }

    private Figure figure(String written) {
        return Figure.parse(written, tongue.thousands());
    }
}
