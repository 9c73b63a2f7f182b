/**
 * What the host feels, and how much of it is seen. Pure.
 *
 * <pre>
 *   Stimulus --Appraisal (OCC)--> Emotion --> Mood (PAD, closed-form decay) --Governor--> Display(feeling, intensity)
 * </pre>
 *
 * <p>Called by the room's rules; what is displayed goes to the performer as an instruction.
 */
@NullMarked
package dev.nightshift.host.mood;

import org.jspecify.annotations.NullMarked;
