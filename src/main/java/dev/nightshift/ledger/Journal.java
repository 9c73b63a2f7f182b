package dev.nightshift.ledger;

import dev.nightshift.room.RoomFact;
import java.io.IOException;
import java.util.List;

/** Reads what happened in a room. */
@FunctionalInterface
public interface Journal {
    /**
     * Facts in order; blocks.
     *
     * @param number of the last one that is known; 0 for all
     * @param most so many at once
     * @throws IOException when the journal can't be read now
     */
    List<RoomFact> after(long number, int most) throws IOException;
}
