/**
 * The implicit AI label: what a machine reads in the stream when the drawn label is out of sight.
 *
 * <pre>
 *   ImplicitLabel --json()--> container metadata (FLV onMetaData, MP4)
 *        \---SeiLabel-------> H.264 SEI in front of every keyframe
 *   any file or stream --ImplicitLabelReader--> ImplicitLabel
 * </pre>
 *
 * <p>Called by the encoder and the outputs; the reader by whoever checks a recording. No threads of its own.
 */
@NullMarked
package dev.nightshift.broadcast.label;

import org.jspecify.annotations.NullMarked;
