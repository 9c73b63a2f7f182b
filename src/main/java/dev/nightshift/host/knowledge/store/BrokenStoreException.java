package dev.nightshift.host.knowledge.store;

/** The database failed. Holds no text of a viewer. */
public final class BrokenStoreException extends RuntimeException {
    private static final long serialVersionUID = 1;

    /**
     * @param state the SQL state; the database's own message may quote values, so it is left out
     */
    BrokenStoreException(String what, String state) {
        super(what + " failed in the database (SQL state " + state + ")");
    }
}
