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

    /**
     * A sentence outside the run of show that says again that the host is an AI (rule R05); empty when none may be said.
     *
     * @param place where the show stands; it goes on there
     * @param product on screen
     * @param nth how often it came before, so that the words differ
     */
    Optional<Cue> reminder(Cursor place, Optional<String> product, long nth, Instant now);

    /** Where the next stretch about a product begins that lies at or after a place; empty when none is planned soon. */
    Optional<Cursor> find(String product, Cursor place);
}
