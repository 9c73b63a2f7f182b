package dev.nightshift.host.knowledge;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The unit of time that a question names: who asks for years is not answered by hours. The next smaller or larger one may
 * answer, as "18 months" does for years.
 */
public enum UnitAsked {
    MINUTE("minutes?|mins?|minuten?", "分钟?"),
    HOUR("hours?|hrs?|stunden?", "小时|钟头"),
    DAY("days?|tagen?|tage|werktagen?", "天|日|工作日"),
    WEEK("weeks?|wochen?", "周|星期|礼拜"),
    MONTH("months?|monaten?", "个?月"),
    YEAR("years?|yrs?|jahren?", "年");

    private final Pattern asked;
    private final Pattern told;

    UnitAsked(String words, String chinese) {
        int flags = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        this.asked =
                Pattern.compile("\\b(?:how many|wie ?vielen?) (?:" + words + ")\\b|(?:几|多少)(?:" + chinese + ")", flags);
        this.told = Pattern.compile("(?<!\\p{L})(?:" + words + ")(?!\\p{L})|" + chinese, flags);
    }

    /** None where no unit is named. */
    public static Optional<UnitAsked> in(String question) {
        return Stream.of(values())
                .filter(unit -> unit.asked.matcher(question).find())
                .findFirst();
    }

    /** Whether a text tells times and all of them in units far from this one. */
    public boolean isMissed(String text) {
        var told = Stream.of(values())
                .filter(unit -> unit.told.matcher(text).find())
                .toList();
        return !told.isEmpty() && told.stream().allMatch(unit -> Math.abs(unit.ordinal() - ordinal()) > 1);
    }
}
