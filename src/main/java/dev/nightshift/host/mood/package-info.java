/**
 * What the host feels, and how much of it is seen. Pure.
 *
 * <pre>
 *   Stimulus --Appraisal (OCC)--> Emotion --> Mood (PAD, closed-form decay) --Governor--> Display(feeling, intensity)
 *                                              |                              ^   |
 *                                              +--Tones--> Tone    DisplayHistory with(display)
 * </pre>
 *
 * <p>Called by the room's rules, on any thread: all values. Mood and history are kept in the room's state; what is
 * displayed goes to the performer as an instruction.
 */
@NullMarked
package dev.nightshift.host.mood;

import org.jspecify.annotations.NullMarked;
