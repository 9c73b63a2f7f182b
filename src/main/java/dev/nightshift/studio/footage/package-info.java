/**
 * Any film that FFmpeg reads becomes upright pictures at 24 to 31 a second in BT.709 colours, and mono sound.
 *
 * <pre>
 *   file --FootageFile.examine--> Examination (Readable(FootageInfo) | Unreadable | NoVideo)
 *        --PictureReader--> VideoFrame (nearest in time, tone-mapped, scaled, turned), one at a time
 *        --SoundReader----> float[] at 16 or 48 kHz, sample 0 at the time of picture 0
 *   takes of one camera --Splice--> one file, packets as they are
 * </pre>
 *
 * <p>Called by {@code studio} on one thread a reader; FFmpeg decodes on threads of its own. Pictures are never held: the
 * caller owns the frame that is filled.
 */
@NullMarked
package dev.nightshift.studio.footage;

import org.jspecify.annotations.NullMarked;
