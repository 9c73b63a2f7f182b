package dev.nightshift.broadcast;

import dev.nightshift.broadcast.encode.Encoder;
import dev.nightshift.broadcast.encode.Packet;
import dev.nightshift.broadcast.output.OutputStatus;
import dev.nightshift.broadcast.watch.LabelReport;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/** Bytes that left the encoder. Counted by its thread, read by any. */
final class Traffic {
    private final AtomicLong videoBytes = new AtomicLong();
    private final AtomicLong audioBytes = new AtomicLong();

    void add(Packet packet) {
        switch (packet.kind()) {
            case VIDEO -> videoBytes.addAndGet(packet.size());
            case AUDIO -> audioBytes.addAndGet(packet.size());
        }
    }

    BroadcastStats stats(Encoder encoder, EncoderFeed feed, List<OutputStatus> outputs, Optional<LabelReport> label) {
        return new BroadcastStats(
                encoder.codec().ffmpegName(),
                feed.worker().pictures(),
                feed.dropped() + encoder.refusedPictures(),
                encoder.soundGaps(),
                videoBytes.get(),
                audioBytes.get(),
                feed.convertTimes().millis(),
                feed.worker().times().millis(),
                outputs,
                label);
    }
}
