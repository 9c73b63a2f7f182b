package dev.nightshift.console;

import dev.nightshift.broadcast.ingest.Ingest;
import dev.nightshift.broadcast.ingest.IngestStatus;
import dev.nightshift.broadcast.output.StreamKey;
import java.util.function.Supplier;

/**
 * Where an operator's own camera or OBS sends to. The key is for those who may operate the room.
 *
 * @param server address without the key
 * @param status how it stands now; any thread
 */
public record CameraPort(String server, StreamKey key, Supplier<IngestStatus> status) {
    /** That of an ingest. */
    public static CameraPort of(Ingest ingest) {
        return new CameraPort(ingest.server(), ingest.key(), ingest::status);
    }

    /** Whether a camera sends. */
    public boolean there() {
        return status.get() instanceof IngestStatus.Receiving;
    }

    /** What pages say of it: the size of the pictures that come, else why none do. */
    public String says() {
        return switch (status.get()) {
            case IngestStatus.Receiving now -> now.width() + " × " + now.height();
            case IngestStatus.Waiting waiting -> waiting.last();
        };
    }
}
