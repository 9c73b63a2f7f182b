package dev.nightshift.broadcast.watch;

import dev.nightshift.compliance.label.LabelPresence;

/**
 * How the watch over the label fares.
 *
 * @param presence what was seen
 * @param dropped packets that it had no time for
 * @param workNanos processor time that it took, all together
 */
public record LabelReport(LabelPresence presence, long dropped, long workNanos) {
    /** Nobody looks. */
    public static final LabelReport NONE = new LabelReport(LabelPresence.UNSEEN, 0, 0);
}
