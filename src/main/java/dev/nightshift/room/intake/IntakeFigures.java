package dev.nightshift.room.intake;

import java.util.Map;

/**
 * What came in since the start.
 *
 * @param comments that reached the intake
 * @param told to the room as understood
 * @param dropped comments by reason; a reason without any is absent
 * @param waiting comments that wait now
 * @param joined viewers that came in
 * @param likes counted
 * @param likesDropped likes and joins that came twice or too fast
 * @param readMillis slowest understanding of a comment so far
 */
public record IntakeFigures(
        long comments,
        long told,
        Map<Drop, Long> dropped,
        int waiting,
        long joined,
        long likes,
        long likesDropped,
        double readMillis) {
    public IntakeFigures {
        dropped = Map.copyOf(dropped);
    }

    /** All drops together: {@code comments = told + drops() + waiting}, apart from one that is being read. */
    public long drops() {
        return dropped.values().stream().mapToLong(Long::longValue).sum();
    }
}
