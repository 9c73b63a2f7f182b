package dev.nightshift.studio.sitting;

import java.util.Map;

/**
 * What came in and went since the start of the program.
 *
 * @param open sittings now
 * @param bytes of them on the disk now
 * @param taken bytes that came in
 * @param takes that came in as a whole
 * @param refused pieces and takes, by their reason
 * @param deleted sittings, by why
 */
public record SittingCounts(
        int open,
        long bytes,
        long taken,
        long takes,
        Map<TakeAnswer.Reason, Long> refused,
        Map<Sittings.Why, Long> deleted) {
    public SittingCounts {
        refused = Map.copyOf(refused);
        deleted = Map.copyOf(deleted);
    }
}
