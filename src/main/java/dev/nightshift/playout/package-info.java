/**
 * One room's pipeline: what the room cues becomes a picture and a sound every 40 ms. Implements {@code room.Performer}.
 *
 * <pre>
 *   Instruction --> Rundown --order--> Synthesis (virtual threads) --> PreparedLine
 *                     | on air: Direction.Speak          | captions, gestures     | samples
 *                     v                                  v                        v
 *                   Avatar --VideoFrame--> Compositor(Scene) --LabelledFrame--> Broadcast <--AudioFrame-- Mixer
 *   Microphone --> SpeakingOperator --Direction.Follow--> Avatar, 3 pictures later samples --> Mixer
 *                     \--LineStarted, LineFinished--> room
 * </pre>
 *
 * <p>{@link dev.nightshift.playout.Program} is one room's pipeline and belongs to one thread: the named frame loop on
 * air, the caller in a rehearsal. Only this package joins voice, avatar, stage and broadcast.
 */
@NullMarked
package dev.nightshift.playout;

import org.jspecify.annotations.NullMarked;
