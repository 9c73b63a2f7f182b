package dev.nightshift.script.speech;

import dev.nightshift.shop.Language;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/** Dates and times of day, as they are written in all three languages. */
final class Dates {
    /** A leap year, for days whose year is not written. */
    private static final int ANY_YEAR = 2000;

    private static final String CLOCK = "([01]?\\d|2[0-3]):([0-5]\\d)(?::[0-5]\\d)?(?!\\d)";

    private final Tongue tongue;
    private final Language language;

    Dates(Tongue tongue, Language language) {
        this.tongue = tongue;
        this.language = language;
    }

    List<Rule> rules() {
        List<Rule> rules = new ArrayList<>(List.of(
                Rule.maybe("(\\d{4})-(\\d{2})-(\\d{2})(?:[T ]" + CLOCK + ")?(?!\\d)", this::iso),
                Rule.maybe("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})(?!\\d)", match -> date(match, 3, 2, 1))));
        rules.addAll(
                switch (language) {
                    case EN -> english();
                    case DE -> german();
                    case ZH -> chinese();
                });
        rules.add(Rule.of(CLOCK, match -> tongue.time(time(match, 1))));
        return rules;
    }

    private List<Rule> english() {
        String months = months(Locale.ENGLISH, TextStyle.FULL);
        return List.of(
                Rule.maybe(
                        "(\\d{1,2})(?:st|nd|rd|th)? (" + months + ")(?:,? (\\d{4}))?(?!\\d)",
                        match -> named(match, 2, 1, Locale.ENGLISH)),
                Rule.maybeWorded(
                        "(" + months + ") (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?(?![\\d:])",
                        match -> named(match, 1, 2, Locale.ENGLISH)),
                Rule.of("(1[0-2]|0?[1-9])(?::([0-5]\\d))? ?([AaPp])\\.?[Mm]\\b\\.?", this::halfDay),
                Rule.of(
                        "(?<=\\b(?:in|since|from|until|by|of|year) )(1[1-9]\\d\\d|20\\d\\d)(?![\\d.,:%°-])"
                                + "(?! ?(?:cm|mm|m|kg|g|l|W|K|lm|V)\\b)",
                        match -> new English().year(Integer.parseInt(match.group(1)))));
    }

    private String halfDay(MatchResult match) {
        int hour = Integer.parseInt(match.group(1)) % 12;
        int late = match.group(3).equalsIgnoreCase("p") ? 12 : 0;
        int minute = Optional.ofNullable(match.group(2)).map(Integer::parseInt).orElse(0);
        return tongue.time(LocalTime.of(hour + late, minute));
    }

    private List<Rule> german() {
        return List.of(
                Rule.maybe(
                        "(?<=\\b(?:am|zum|vom|dem|den) )(\\d{1,2})\\. (" + months(Locale.GERMAN, TextStyle.FULL)
                                + ")(?: (\\d{4}))?(?!\\d)",
                        match -> named(match, 2, 1, Locale.GERMAN).map(said -> said.replaceFirst("er ", "en "))),
                Rule.maybe(
                        "(\\d{1,2})\\. (" + months(Locale.GERMAN, TextStyle.FULL) + ")(?: (\\d{4}))?(?!\\d)",
                        match -> named(match, 2, 1, Locale.GERMAN)),
                Rule.of(CLOCK + " ?Uhr\\b", match -> tongue.time(time(match, 1))),
                Rule.of("1 Uhr\\b", match -> "ein Uhr"));
    }

    private List<Rule> chinese() {
        return List.of(
                Rule.maybe("(\\d{4})年(\\d{1,2})月(\\d{1,2})[日号]", match -> date(match, 1, 2, 3)),
                Rule.maybe("(\\d{1,2})月(\\d{1,2})[日号]", match -> day(match, 1, 2)),
                Rule.of("(\\d{4})年", match -> tongue.digits(match.group(1)) + "年"),
                Rule.of("(?<=[晨上午晚])" + CLOCK, match -> tongue.time(time(match, 1))
                        .substring(2)));
    }

    private Optional<String> iso(MatchResult match) {
        Optional<String> date = date(match, 1, 2, 3);
        if (match.group(4) == null) {
            return date;
        }
        String join = language == Language.EN ? ", at " : language == Language.DE ? " um " : "";
        return date.map(said -> said + join + tongue.time(time(match, 4)));
    }

    private Optional<String> named(MatchResult match, int month, int day, Locale locale) {
        int number = Arrays.stream(Month.values())
                .filter(known -> known.getDisplayName(TextStyle.FULL, locale).equals(match.group(month)))
                .findFirst()
                .orElseThrow()
                .getValue();
        int dayOfMonth = Integer.parseInt(match.group(day));
        Optional<String> year = Optional.ofNullable(match.group(3));
        return year.isPresent()
                ? valid(() -> tongue.date(LocalDate.of(Integer.parseInt(year.get()), number, dayOfMonth)))
                : valid(() -> tongue.day(LocalDate.of(ANY_YEAR, number, dayOfMonth)));
    }

    private Optional<String> date(MatchResult match, int year, int month, int day) {
        return valid(() -> tongue.date(LocalDate.of(number(match, year), number(match, month), number(match, day))));
    }

    private Optional<String> day(MatchResult match, int month, int day) {
        return valid(() -> tongue.day(LocalDate.of(ANY_YEAR, number(match, month), number(match, day))));
    }

    /** Figures that look like a date and are none are read as figures. */
    private static Optional<String> valid(Supplier<String> said) {
        try {
            return Optional.of(said.get());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalTime time(MatchResult match, int hour) {
        return LocalTime.of(number(match, hour), number(match, hour + 1));
    }

    private static int number(MatchResult match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static String months(Locale locale, TextStyle style) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(style, locale))
                .collect(Collectors.joining("|"));
    }
}
