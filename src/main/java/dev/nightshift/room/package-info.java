/**
 * The live room: a durable entity that opens, goes live, walks through its run of show, pauses, resumes and ends.
 *
 * <pre>
 *   operator, performer ----Command----> RoomRules.decide(state, command) --> Decision
 *                                              |                                |      |
 *                                          Prompter (script + rulebook)     Room.Event  Instruction
 *                                                                               |      |
 *                                                             RoomState.after(event)  Performer (playout)
 *   later: Intake --Hear--> Director.choose: a turn is one more source of cues beside the prompter
 * </pre>
 *
 * <p>{@link dev.nightshift.room.RoomRules} is pure and is run by the actor on air and directly in a rehearsal. Nothing
 * here blocks; instructions go to the {@link dev.nightshift.room.Performer} port, which answers with commands.
 */
@NullMarked
package dev.nightshift.room;

import org.jspecify.annotations.NullMarked;
