/**
 * The drawn host: a vector rig and the model that moves it.
 *
 * <pre>
 *   Direction (speech with phonemes, mood, gaze)
 *        |                                    host.svg + rig.yaml
 *   motion: visemes, blinks, breath, gestures        |
 *        |                                           |
 *      Pose (every control, one moment) ----------> Rig ----> VideoFrame with alpha
 * </pre>
 *
 * <p>Called by {@code playout} through the {@code avatar} port; one avatar is used by one thread, the room's frame
 * loop.
 */
@NullMarked
package dev.nightshift.avatar.drawn;

import org.jspecify.annotations.NullMarked;
