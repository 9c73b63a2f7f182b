/**
 * Program sound: speech at sample positions over a room tone, one frame of samples at a time, limited in true peak.
 *
 * <pre>
 *   place(at, samples) --> Mixer --> + RoomTone --> Limiter --> AudioFrame of 1,920 samples
 *   cancel(from) ---------> fades in 15 ms
 * </pre>
 *
 * <p>Called by {@code playout}; the mixer is safe for any thread.
 */
@NullMarked
package dev.nightshift.stage.sound;

import org.jspecify.annotations.NullMarked;
