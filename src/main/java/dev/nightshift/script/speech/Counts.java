package dev.nightshift.script.speech;

import static dev.nightshift.script.speech.Numerals.END;
import static dev.nightshift.script.speech.Numerals.NUMBER;

import dev.nightshift.shop.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;

/** Ordinals, fractions, ranges and bare numbers. */
final class Counts {
    private static final String NEXT_WORD = "(?=\\s?(\\p{L}[\\p{L}]*)?)";

    private final Tongue tongue;
    private final Language language;
    private final Vocabulary vocabulary;

    Counts(Tongue tongue, Language language, Vocabulary vocabulary) {
        this.tongue = tongue;
        this.language = language;
        this.vocabulary = vocabulary;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(
                switch (language) {
                    case EN -> english();
                    case DE -> german();
                    case ZH -> chinese();
                });
        rules.add(Rule.maybe("(\\d{1,2})/(\\d{1,2})" + END, this::fraction));
        rules.add(Rule.of("(" + NUMBER + ")\\s?-\\s?(" + NUMBER + ")(?![\\d])" + NEXT_WORD, this::range));
        rules.add(Rule.of(
                "(" + NUMBER + ")\\s?x(?![A-Za-z])",
                match -> number(match.group(1)) + tongue.gap() + vocabulary.sign("times")));
        rules.add(Rule.of("(" + NUMBER + ")-(?=\\p{L})", match -> compound(match.group(1))));
        rules.add(Rule.of(
                "(?<![\\d\\p{L}.)])-(" + NUMBER + ")(?!\\d)",
                match -> vocabulary.sign("minus") + tongue.gap() + number(match.group(1))));
        rules.add(Rule.of("(" + NUMBER + ")" + NEXT_WORD, this::counted));
        return rules;
    }

    private List<Rule> english() {
        return List.of(
                Rule.of("(\\d{1,9})(?:st|nd|rd|th)\\b", match -> tongue.ordinal(Long.parseLong(match.group(1)))),
                Rule.of("24/7\\b", match -> "twenty-four seven"));
    }

    /** A full stop after a number makes an ordinal only where an article or preposition stands before it. */
    private List<Rule> german() {
        return List.of(
                Rule.of(
                        "(?<=\\b(?:[Dd]ie|[Dd]as|[Dd]er) )(\\d{1,3})\\.(?= \\p{L})",
                        match -> tongue.ordinal(Long.parseLong(match.group(1)))),
                Rule.of(
                        "(?<=\\b(?:den|dem|[Aa]m|[Ii]m|zum|vom|[Bb]eim) )(\\d{1,3})\\.(?= \\p{L})",
                        match -> tongue.ordinal(Long.parseLong(match.group(1))) + "n"),
                Rule.of("(\\d{1,3})er\\b", match -> tongue.cardinal(Long.parseLong(match.group(1))) + "er"));
    }

    private List<Rule> chinese() {
        return List.of(
                Rule.of("(?<=第)(\\d{1,9})", match -> tongue.cardinal(Long.parseLong(match.group(1)))),
                Rule.of(
                        "(" + NUMBER + ")\\s?%?\\s?-\\s?(" + NUMBER + ")\\s?%",
                        match -> "百分之" + tongue.range(number(match.group(1)), number(match.group(2)))),
                Rule.of("(" + NUMBER + ")\\s?%", match -> "百分之" + number(match.group(1))),
                Rule.of("(" + NUMBER + ")\\s?‰", match -> "千分之" + number(match.group(1))));
    }

    private Optional<String> fraction(MatchResult match) {
        int part = Integer.parseInt(match.group(1));
        int of = Integer.parseInt(match.group(2));
        return part < of && of > 1 ? Optional.of(tongue.fraction(part, of)) : Optional.empty();
    }

    private String range(MatchResult match) {
        String thing = Optional.ofNullable(match.group(3)).orElse("");
        return tongue.range(number(match.group(1)), tongue.counted(figure(match.group(2)), thing));
    }

    /** {@code 3-seat}: the number belongs to the word after the hyphen. */
    private String compound(String written) {
        String said = tongue.counted(figure(written), "");
        return language == Language.ZH ? said : language == Language.EN ? said + "-" : capital(said) + "-";
    }

    private static String capital(String word) {
        return Character.toUpperCase(word.charAt(0)) + word.substring(1);
    }

    private String counted(MatchResult match) {
        String thing = Optional.ofNullable(match.group(2)).orElse("");
        return thing.isEmpty() ? number(match.group(1)) : tongue.counted(figure(match.group(1)), thing);
    }

    private String number(String written) {
        return tongue.number(figure(written));
    }

    private Figure figure(String written) {
        return Figure.parse(written, tongue.thousands());
    }
}
