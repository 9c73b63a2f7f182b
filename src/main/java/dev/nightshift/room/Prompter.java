package dev.nightshift.room;

import java.time.Instant;
import java.util.Optional;

/** Holds the next sentence of the run of show ready, filled from the catalogue as it is at that moment. */
public interface Prompter {
    /**
     * The first sentence at or after a place that may be said now. Empty when nothing in the whole catalogue may be
     * said. The same arguments over the same catalogue give the same cue.
     */
    Optional<Cue> from(Cursor place, Instant now);

    /** Where the next stretch about a product begins that lies at or after a place; empty when none is planned soon. */
    Optional<Cursor> find(String product, Cursor place);
}
