package dev.nightshift.ledger;

import java.io.IOException;

/** A file of the ledger is not as it was written. */
public final class BrokenLedgerException extends IOException {
    private static final long serialVersionUID = 1;

    public BrokenLedgerException(String what) {
        super(what);
    }
}
