package dev.nightshift.room;

import java.util.function.Consumer;

/** Whoever puts a room on air. */
public interface Performer {
    /**
     * Carries out an instruction; returns at once. Instructions of one room come one at a time, in order. What comes of
     * them arrives as commands at the listener given to {@link Ensemble#engage}.
     */
    void perform(Instruction instruction);

    /** Has a performer for every room. */
    interface Ensemble {
        /**
         * A performer for one room.
         *
         * @param listener receives LineStarted, LineFinished, LineFailed and Ended; any thread
         */
        Performer engage(String roomId, Consumer<Command> listener);
    }
}
