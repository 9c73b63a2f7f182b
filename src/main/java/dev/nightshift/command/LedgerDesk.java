package dev.nightshift.command;

import dev.nightshift.ledger.Archive;
import java.io.IOException;
import java.nio.file.Path;

/** Opens the evidence in a data folder. */
@FunctionalInterface
public interface LedgerDesk {
    Archive archive(Path data) throws IOException;
}
