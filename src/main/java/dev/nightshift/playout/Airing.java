package dev.nightshift.playout;

/**
 * The line on air.
 *
 * @param startMicros program time of its first sample
 * @param started whether that has come
 */
record Airing(PreparedLine line, long startMicros, boolean started) {
    long endMicros() {
        return startMicros + line.track().durationMicros();
    }

    boolean endsBy(long atMicros) {
        return atMicros >= endMicros();
    }

    boolean startsBy(long atMicros) {
        return !started && atMicros >= startMicros;
    }
}
