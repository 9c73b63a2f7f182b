package dev.nightshift.broadcast;

import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.watch.LabelReport;
import java.util.List;
import java.util.Optional;

/**
 * What a program's encode has done so far. Milliseconds are those of the last 1,024 pictures.
 *
 * @param encoder FFmpeg's name of the H.264 encoder in use
 * @param frames pictures encoded
 * @param droppedFrames pictures dropped because the encoder was behind, or refused because they came twice
 * @param soundGaps holes in the sound that were filled with silence, and overlaps that were left out
 * @param videoBytes encoded pictures
 * @param audioBytes encoded sound
 * @param convert milliseconds from BGRA to YUV, on the frame loop
 * @param encode milliseconds of H.264, on the encoder's thread
 * @param outputs each output
 * @param label how the label was seen in what was encoded; empty where nobody looks
 */
public record BroadcastStats(
        String encoder,
        long frames,
        long droppedFrames,
        long soundGaps,
        long videoBytes,
        long audioBytes,
        Millis convert,
        Millis encode,
        List<OutputStatus> outputs,
        Optional<LabelReport> label) {

    public BroadcastStats {
        outputs = List.copyOf(outputs);
    }

    /** Median and 95th percentile. */
    public record Millis(double p50, double p95) {}
}
