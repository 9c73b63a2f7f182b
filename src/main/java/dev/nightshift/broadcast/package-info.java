/**
 * The program goes out: one encode, many outputs.
 *
 * <pre>
 *   frame loop                encoder's thread             a thread for each output
 *   LabelledFrame -convert-> | 3 pictures | -H.264-\
 *                            |            |         Interleaver -> Packet -+-> RTMP, RTMPS   (reconnects)
 *   AudioFrame ----copy----> | 16 sounds  | -AAC---/        (shared bytes) +-> MP4 recording (fails alone)
 *                                                                          +-> browsers (fMP4 preview)
 *                                                                          +-> LabelWatch: is the label seen?
 * </pre>
 *
 * <p>Called by {@code playout} through {@link dev.nightshift.broadcast.ProgramSink}: a live room uses a {@link
 * dev.nightshift.broadcast.Broadcast}, which never blocks and drops with a count; a rehearsal uses a {@link
 * dev.nightshift.broadcast.Rendering}, which blocks and never drops. All FFmpeg types stay below this package.
 */
@NullMarked
package dev.nightshift.broadcast;

import org.jspecify.annotations.NullMarked;
