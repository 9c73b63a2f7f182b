package dev.nightshift.compliance.label;

import java.time.Duration;

/**
 * The label over the time of a show.
 *
 * @param last the newest look
 * @param lookedAt its time in the show, microseconds
 * @param foundAt when the label was last found; before the first look, a second before it
 * @param looks so far
 * @param missed looks in a row, up to the newest, that did not find it
 * @param failures looks that did not find it, all together
 */
public record LabelPresence(LabelSighting last, long lookedAt, long foundAt, long looks, long missed, long failures) {
    /** How often the picture is looked at. */
    public static final Duration EVERY = Duration.ofSeconds(1);
    /** A label that was not found for so long is gone (rule R03). */
    public static final Duration GONE_AFTER = Duration.ofSeconds(2);

    /** Nobody has looked yet. */
    public static final LabelPresence UNSEEN = new LabelPresence(LabelSighting.UNREADABLE, 0, 0, 0, 0, 0);

    /** A look may fall a picture early or late. */
    private static final long TOLERANCE = 80_000;

    private static final int NOT_BY_CHANCE = 2;

    /** After one more look. */
    public LabelPresence after(LabelSighting seen, long atMicros) {
        if (seen.state() == LabelState.FOUND) {
            return new LabelPresence(seen, atMicros, atMicros, looks + 1, 0, failures);
        }
        long since = looks == 0 ? atMicros - micros(EVERY) : foundAt;
        return new LabelPresence(seen, atMicros, since, looks + 1, missed + 1, failures + 1);
    }

    /** When nobody can look any more: as good as gone. */
    public LabelPresence blind() {
        return after(LabelSighting.UNREADABLE, lookedAt).after(LabelSighting.UNREADABLE, lookedAt + micros(GONE_AFTER));
    }

    /** Whether the show has to stop: two looks in a row, and two seconds since it was last found. */
    public boolean gone() {
        return missed >= NOT_BY_CHANCE && lookedAt - foundAt >= micros(GONE_AFTER) - TOLERANCE;
    }

    private static long micros(Duration duration) {
        return duration.toNanos() / 1_000;
    }
}
