package dev.nightshift.ledger;

/** Takes what other parts of the program have to keep as evidence. */
@FunctionalInterface
public interface Evidence {
    /** For a show without a ledger. */
    Evidence NONE = noted -> {};

    /** Notes it with this moment. Returns at once, from any thread; what comes too fast is counted, and the count is kept. */
    void note(Noted noted);
}
