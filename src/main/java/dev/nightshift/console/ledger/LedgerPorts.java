package dev.nightshift.console.ledger;

import dev.nightshift.ledger.Archive;
import dev.nightshift.ledger.Evidence;
import java.io.IOException;

/**
 * What the pages of evidence work with.
 *
 * @param evidence of the room on air
 */
public record LedgerPorts(Cabinet cabinet, Evidence evidence) {
    /** Gives the archive; each one given is for one thread. */
    @FunctionalInterface
    public interface Cabinet {
        Archive open() throws IOException;
    }
}
