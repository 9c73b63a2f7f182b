package dev.nightshift.script;

/** A stretch of a planned sentence. */
public sealed interface Part permits Part.Words, Part.Mark, Slot {
    /** Fixed words of a phrasing; they never hold a figure. */
    record Words(String text) implements Part {}

    /** A gesture that falls on what comes next; named as in {@code avatar.Direction.Gesture}. */
    record Mark(String gesture) implements Part {}
}
