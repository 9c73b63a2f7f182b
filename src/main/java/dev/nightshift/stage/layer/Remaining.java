package dev.nightshift.stage.layer;

import java.time.Instant;

/** Time left, as clocks show it. */
final class Remaining {
    private static final int MINUTE = 60;
    private static final int HOUR = 3_600;

    private Remaining() {}

    /** Whole seconds left, a begun second counting; 0 when it is over. Allocates nothing. */
    static long seconds(Instant end, Instant now) {
        long seconds = end.getEpochSecond() - now.getEpochSecond();
        return Math.max(0, end.getNano() > now.getNano() ? seconds + 1 : seconds);
    }

    /** Such as {@code 04:32} or {@code 26:04:32}. */
    static String text(long seconds) {
        long hours = seconds / HOUR;
        String clock = two(seconds % HOUR / MINUTE) + ":" + two(seconds % MINUTE);
        return hours == 0 ? clock : two(hours) + ":" + clock;
    }

    private static String two(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
