package dev.nightshift.room;

/** What is written to a journal or sent between nodes; serialised as CBOR. */
interface Kept {
    /** A fact in the journal. The journal knows only this name; the fact's own name stands in its JSON. */
    record Fact(Room.Event event) implements Kept {}

    /** A state in the snapshot store. */
    record Snapshot(RoomState state) implements Kept {}
}
