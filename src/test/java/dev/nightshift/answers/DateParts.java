package dev.nightshift.answers;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Year, month and day of the dates of a text, as files write them: {@code 2026-12-08}. */
final class DateParts {
    private static final Pattern DATE = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    private DateParts() {}

    static List<Integer> of(String text) {
        return DATE.matcher(text)
                .results()
                .flatMap(date -> IntStream.rangeClosed(1, 3).mapToObj(group -> Integer.valueOf(date.group(group))))
                .toList();
    }
}
