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

    private Moments() {}

    static Parsed<Instant> instant(String text) {
        try {
            return new Good<>(OffsetDateTime.parse(text.strip(), MOMENT).toInstant());
        } catch (DateTimeParseException wrong) {
            return new Bad<>(
                    quote(text) + " is not a moment with an offset", "Write it like 2026-11-27T18:00:00+01:00");
        }
    }

    static Parsed<LocalDate> date(String text) {
        try {
            return new Good<>(LocalDate.parse(text.strip()));
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
}
