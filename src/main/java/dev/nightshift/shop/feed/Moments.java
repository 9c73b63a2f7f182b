package dev.nightshift.shop.feed;

import static dev.nightshift.shop.feed.Parsed.quote;

import dev.nightshift.shop.Period;
import dev.nightshift.shop.feed.Parsed.Bad;
import dev.nightshift.shop.feed.Parsed.Good;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;

/** Dates and moments in ISO 8601; a moment always has an offset, since a deadline without one is nobody's. */
final class Moments {
    private static final DateTimeFormatter MOMENT = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd['T'][' ']HH:mm[:ss]")
            .appendPattern("[XXX][XX][X]")
            .toFormatter()
            .withResolverStyle(ResolverStyle.STRICT);

    private static final int EARLIEST = 1970;
    private static final int LATEST = 2199;

    private Moments() {}

    static Parsed<Instant> instant(String text) {
        try {
            OffsetDateTime moment = OffsetDateTime.parse(text.strip(), MOMENT);
            return isTrade(moment.getYear()) ? new Good<>(moment.toInstant()) : strange(text);
        } catch (DateTimeParseException wrong) {
            return new Bad<>(
                    quote(text) + " is not a moment with an offset", "Write it like 2026-11-27T18:00:00+01:00");
        }
    }

    static Parsed<LocalDate> date(String text) {
        try {
            LocalDate date = LocalDate.parse(text.strip());
            return isTrade(date.getYear()) ? new Good<>(date) : strange(text);
        } catch (DateTimeParseException wrong) {
            return new Bad<>(quote(text) + " is not a date", "Write it like 2026-11-27");
        }
    }

    /** {@code start/end}, as in {@code sale_price_effective_date}. */
    static Parsed<Period> period(String text) {
        String[] ends = text.split("/", -1);
        if (ends.length != 2) {
            return new Bad<>(
                    quote(text) + " is not a period", "Write it like 2026-11-27T18:00+0100/2026-11-30T23:59+0100");
        }
        return switch (instant(ends[0])) {
            case Good<Instant>(Instant start) ->
                switch (instant(ends[1])) {
                    case Good<Instant>(Instant end) -> period(start, end);
                    case Bad<Instant>(String reason, String whatToDo) -> new Bad<>(reason, whatToDo);
                };
            case Bad<Instant>(String reason, String whatToDo) -> new Bad<>(reason, whatToDo);
        };
    }

    static Parsed<Period> period(Instant start, Instant end) {
        return end.isAfter(start)
                ? new Good<>(new Period(start, end))
                : new Bad<>("the end " + end + " is not after the start " + start, "Correct the start or the end");
    }

    private static boolean isTrade(int year) {
        return year >= EARLIEST && year <= LATEST;
    }

    private static <T> Parsed<T> strange(String text) {
        return new Bad<>(
                quote(text) + " is not between the years " + EARLIEST + " and " + LATEST,
                "Write the year in four digits");
    }
}
