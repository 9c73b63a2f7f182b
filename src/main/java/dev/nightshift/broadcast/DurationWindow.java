package dev.nightshift.broadcast;

import java.util.Arrays;

/** The last 1,024 durations. Safe for any thread; allocates only when read. */
final class DurationWindow {
    private static final int SIZE = 1_024;
    private static final double NANOS_PER_MILLI = 1e6;
    private final long[] nanos = new long[SIZE];
    private long count;

    synchronized void add(long durationNanos) {
        nanos[(int) (count++ % SIZE)] = durationNanos;
    }

    synchronized BroadcastStats.Millis millis() {
        long[] sorted = Arrays.copyOf(nanos, (int) Math.min(count, SIZE));
        Arrays.sort(sorted);
        return new BroadcastStats.Millis(quantile(sorted, 0.5), quantile(sorted, 0.95));
    }

    private static double quantile(long[] sorted, double q) {
        return sorted.length == 0 ? 0 : sorted[(int) (q * (sorted.length - 1))] / NANOS_PER_MILLI;
    }
}
