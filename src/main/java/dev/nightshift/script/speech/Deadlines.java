package dev.nightshift.script.speech;

import dev.nightshift.shop.Language;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the end of an offer is written and joined. */
final class Deadlines {
    private Deadlines() {}

    static String display(ZonedDateTime local, Language language) {
        return switch (language) {
            case EN -> written(local, "d MMMM 'at' HH:mm", Locale.ENGLISH);
            case DE -> written(local, "d. MMMM 'um' HH:mm 'Uhr'", Locale.GERMAN);
            case ZH -> written(local, "M月d日HH:mm", Locale.SIMPLIFIED_CHINESE);
        };
    }

    /** In German after "bis zum". */
    static String joined(Language language, String day, String time) {
        return switch (language) {
            case EN -> day + " at " + time;
            case DE -> day.replaceFirst("er ", "en ") + " um " + time;
            case ZH -> day + time;
        };
    }

    private static String written(ZonedDateTime local, String pattern, Locale locale) {
        return DateTimeFormatter.ofPattern(pattern, locale).format(local);
    }
}
