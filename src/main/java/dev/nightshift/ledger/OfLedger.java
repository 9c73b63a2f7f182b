package dev.nightshift.ledger;

/** What happened to the ledger itself. */
public sealed interface OfLedger extends Entry {
    /** A process ended in the middle of a line; what was left of it was cut off. The facts were written again. */
    record CutOff(long bytes) implements OfLedger {}

    /** Notes of other parts came faster than they could be kept. */
    record NotesLost(long notes) implements OfLedger {}
}
