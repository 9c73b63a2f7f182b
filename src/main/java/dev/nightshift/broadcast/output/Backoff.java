package dev.nightshift.broadcast.output;

/**
 * How long to wait before the next attempt: doubling from a first wait to a cap.
 *
 * @param firstMillis before the second attempt
 * @param capMillis never longer
 */
record Backoff(long firstMillis, long capMillis) {
    /** @param failures attempts that failed in a row, at least 1 */
    long millis(int failures) {
        int doublings = Math.min(failures - 1, Long.SIZE / 4);
        return Math.min(capMillis, firstMillis << doublings);
    }
}
