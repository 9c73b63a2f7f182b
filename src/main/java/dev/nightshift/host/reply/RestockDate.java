package dev.nightshift.host.reply;

import dev.nightshift.host.knowledge.Passage;
import dev.nightshift.script.Line;
import dev.nightshift.script.speech.Normaliser;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;

/** Says a day that a merchant wrote as {@code 2026-12-08}. */
final class RestockDate {
    private RestockDate() {}

    static Optional<Line> of(Ask ask, Passage passage) {
        return passage.in(ask.language())
                .flatMap(RestockDate::date)
                .map(date -> ask.say(
                        "restock_date",
                        Map.of("date", new Phrase.Quote("date", written(ask, date), passage.source()))));
    }

    private static Optional<LocalDate> date(String written) {
        try {
            return Optional.of(LocalDate.parse(written.strip()));
        } catch (DateTimeParseException otherWords) {
            return Optional.empty();
        }
    }

    /** As {@link Normaliser} reads days of a year that is plain. */
    private static String written(Ask ask, LocalDate date) {
        String pattern =
                switch (ask.language()) {
                    case EN -> "d MMMM";
                    case DE -> "d. MMMM";
                    case ZH -> "M月d日";
                };
        return DateTimeFormatter.ofPattern(pattern, ask.language().locale()).format(date);
    }
}
