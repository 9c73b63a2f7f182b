package dev.nightshift.ledger;

import java.util.List;

/** What happened to the ledger itself. */
public sealed interface OfLedger extends Entry {
    /** A process ended in the middle of a line; what was left of it was cut off. The facts were written again. */
    record CutOff(long bytes) implements OfLedger {}

    /** Notes of other parts came faster than they could be kept. */
    record NotesLost(long notes) implements OfLedger {}

    /**
     * The evidence of a show was deleted: its term was over. Stands among the receipts, never in a show's own file.
     *
     * @param show {@code ROOM/SHOW}
     * @param markets whose law was kept
     * @param term the first day on which it might be deleted
     * @param lines of its chain, which was as it had been signed
     * @param last SHA-256 of its last line: whoever holds an export can tell that it was this show
     * @param files that were deleted, in the ledger's folder
     * @param by who wanted it
     */
    record Disposed(
            String show,
            String title,
            List<String> markets,
            String term,
            long lines,
            String last,
            List<String> files,
            String by)
            implements OfLedger {
        public Disposed {
            markets = List.copyOf(markets);
            files = List.copyOf(files);
        }
    }
}
