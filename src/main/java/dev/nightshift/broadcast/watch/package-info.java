/**
 * Looks at the picture that viewers get: packets of the running encoder are decoded and the label is looked for.
 *
 * <pre>
 *   encoder's thread --Packet--> PacketQueue --LookPlan (which pictures)--> PictureDecoder --luma--> LabelMatch
 *                                                                                  LabelSighting --/
 *                        LabelPresence (2 s) --gone--> whoever stops the show
 * </pre>
 *
 * <p>Called by {@code broadcast.Broadcast}; one thread a room, {@code ROOM label}. It never holds up the encoder: what
 * it has no time for is dropped and counted, and looking goes on at the next keyframe.
 */
@NullMarked
package dev.nightshift.broadcast.watch;

import org.jspecify.annotations.NullMarked;
