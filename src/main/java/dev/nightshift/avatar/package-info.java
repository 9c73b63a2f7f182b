/**
 * Sound and mood become pictures of the host.
 *
 * <pre>
 *   Direction (Speak, Hush, Feel, Look) --> Avatar --render(t)--> VideoFrame with alpha
 * </pre>
 *
 * <p>Called by {@code playout} on the room's frame loop. Kinds of hosts live in their own leaves ({@code avatar.drawn},
 * {@code avatar.clone}).
 */
@NullMarked
package dev.nightshift.avatar;

import org.jspecify.annotations.NullMarked;
