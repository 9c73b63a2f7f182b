/**
 * Where a program's packets go. Each output has its own bounded queue and its own thread; whatever happens to one, the
 * encoder and the other outputs go on.
 *
 * <pre>
 *                 /--PacketQueue--> thread --> RTMP   (reconnects for ever)
 *   Packet ------|---PacketQueue--> thread --> MP4    (fails once and stays failed)
 *     (shared)    \--PacketQueue--> thread --> fMP4 for browsers ({@code broadcast.preview})
 * </pre>
 *
 * <p>Called by {@code broadcast}. {@link dev.nightshift.broadcast.output.Output#offer} runs on the encoder's thread and
 * never blocks; status can be asked by any thread. A queue that overflows is emptied and takes packets again from the
 * next keyframe on; each packet lost that way is counted.
 */
@NullMarked
package dev.nightshift.broadcast.output;

import org.jspecify.annotations.NullMarked;
