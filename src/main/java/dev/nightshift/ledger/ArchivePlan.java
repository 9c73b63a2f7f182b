package dev.nightshift.ledger;

import java.time.Duration;

/**
 * Whether there is room for the evidence of a show. Pure.
 *
 * @param bytesAnHour that a show's evidence takes, with its replay where the law wants it
 * @param longest that the show may last
 * @param free on the disk, in bytes
 * @param months that everything is kept
 */
public record ArchivePlan(long bytesAnHour, Duration longest, long free, int months) {
    /** Of a busy hour of the example shop, measured: see docs/ledger.md. */
    public static final long USUAL_BYTES_AN_HOUR = 3_000_000;
    /** The disk serves the journal and recordings, too, and a full one stops the show. */
    public static final long SPARE = 1L << 30;

    private static final double DAYS_A_MONTH = 365.25 / 12;

    /** What this show will take. */
    public long needed() {
        return Math.round((double) bytesAnHour * longest.toSeconds() / 3600);
    }

    /** Whether the show can be kept. Until its term is over nothing is deleted, so all of it must fit beside what is there. */
    public boolean fits() {
        return free - SPARE >= needed();
    }

    /** What a show of this length each day would fill until the first one may be deleted, in bytes. */
    public long neededForTheTerm() {
        return Math.round((double) needed() * months * DAYS_A_MONTH);
    }

    /** After how many such shows the disk is full. */
    public long showsLeft() {
        return Math.max(0, (free - SPARE) / Math.max(1, needed()));
    }
}
