package dev.nightshift.room;

import dev.nightshift.host.mood.Display;
import java.util.Optional;

/** What a room tells its performer. */
public sealed interface Instruction {
    /** Go on air. */
    record Start(Setup setup) implements Instruction {}

    /** Speak this line after those already given; idempotent by id. */
    record Speak(long speechId, Cue cue) implements Instruction {}

    /** Take back a line that has not started. */
    record Withdraw(long speechId) implements Instruction {}

    /**
     * A turn is being written: a sentence of the script that has not begun waits for it, but no longer than a short
     * breath.
     */
    record Expect(long turn) implements Instruction {}

    /**
     * Leave this sounding line at the end of a clause.
     *
     * @param patient whether it goes on until the line after it is ready
     */
    record Yield(long speechId, boolean patient) implements Instruction {}

    /** Show this feeling. */
    record Feel(Display display) implements Instruction {}

    /** Put the safe picture before everything: nobody is in charge. */
    record Cover() implements Instruction {}

    /** Put the safe picture before everything for good, and be silent: the show may not be seen any more. */
    record Close(Closing why) implements Instruction {}

    /** Somebody is in charge again. */
    record Uncover() implements Instruction {}

    /**
     * A person goes on with the show before a camera of their own as soon as the host is silent; empty: the host does.
     *
     * @param name shown to viewers
     */
    record Camera(Optional<String> name) implements Instruction {}

    /** A person speaks through the host as soon as no line sounds; lines wait. */
    record OpenMicrophone(String by) implements Instruction {}

    /** Nobody speaks through the host any more, once all that came in was heard. */
    record CloseMicrophone() implements Instruction {}

    /** Show the card of this product while a person is on air. */
    record Card(String product) implements Instruction {}

    /** Be silent, stay on air. */
    record Hold() implements Instruction {}

    /** Leave the air after the line that is sounding; behind the safe picture, not before it could be read. */
    record Finish() implements Instruction {}
}
