package dev.nightshift.host.mood;

import java.time.Duration;

/**
 * A feeling that the host shows for a while; afterwards the beat's own expression returns.
 *
 * @param intensity 0 .. 1, what is seen of it: of happiness and gratitude the smile, of sadness and surprise the share of
 *     the whole expression
 * @param hold how long it is shown
 */
public record Display(Feeling feeling, double intensity, Duration hold) {
    /** The face of the beat, nothing added. */
    public static final Display CALM = new Display(Feeling.CALM, 0, Duration.ZERO);

    /** What can be seen. There is no anger. */
    public enum Feeling {
        CALM,
        HAPPY,
        GRATEFUL,
        SAD,
        SURPRISED
    }
}
