package dev.nightshift.room;

/** What a room tells its performer. */
public sealed interface Instruction {
    /** Go on air. */
    record Start(Setup setup) implements Instruction {}

    /** Speak this line after those already given; idempotent by id. */
    record Speak(long speechId, Cue cue) implements Instruction {}

    /** Take back a line that has not started. */
    record Withdraw(long speechId) implements Instruction {}

    /** Be silent, stay on air. */
    record Hold() implements Instruction {}

    /** Leave the air after the line that is sounding. */
    record Finish() implements Instruction {}
}
