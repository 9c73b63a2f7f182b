package dev.nightshift.studio.enrol;

/**
 * A stretch of a film.
 *
 * @param from seconds
 * @param to seconds, after {@code from}
 */
public record Span(double from, double to) {
    double length() {
        return to - from;
    }
}
