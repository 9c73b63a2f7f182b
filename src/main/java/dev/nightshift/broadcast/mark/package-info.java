/**
 * The invisible watermark: which room's program this is, and of which minute, drawn faintly over the whole picture so that
 * it outlives what platforms do to it (another encode, another size, cut edges).
 *
 * <pre>
 *   MarkPayload (room, minute) --MarkCode--> 216 coded bits --MarkLayout--> 32 x 32 chips, +1 or -1
 *        --MarkTile--> a step of luma, tile after tile --YuvConverter--> the encoder's picture        (embed)
 *
 *   decoded luma --MarkGrid (180 cells wide, high-pass)--> folded into one tile at each scale --MarkSearch (chips that
 *        are known find scale and place)--> chips --MarkCode (Viterbi, CRC)--> MarkReading              (detect)
 * </pre>
 *
 * <p>The tile is as wide as 32 ninetieths of the picture whatever its size, so a picture that was scaled as a whole needs no
 * search. Everybody may look for the mark: the layout is no secret.
 *
 * <p>{@link dev.nightshift.broadcast.mark.Watermark} belongs to the frame loop; the detector to one thread at a time.
 */
@NullMarked
package dev.nightshift.broadcast.mark;

import org.jspecify.annotations.NullMarked;
