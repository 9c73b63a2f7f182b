/**
 * Program pictures and sound become packets, once for all outputs.
 *
 * <pre>
 *   LabelledFrame --YuvConverter--> YuvPicture --VideoEncoder (H.264, label SEI at keyframes)--\
 *                                                                                              Interleaver --> Packets
 *   AudioFrame ------(1,024-sample framing)-------AudioEncoder (AAC-LC)------------------------/
 * </pre>
 *
 * <p>Called by {@code broadcast}: the conversion on the frame loop's thread, everything else on the encoder's thread.
 * An object here belongs to one thread at a time.
 */
@NullMarked
package dev.nightshift.broadcast.encode;

import org.jspecify.annotations.NullMarked;
