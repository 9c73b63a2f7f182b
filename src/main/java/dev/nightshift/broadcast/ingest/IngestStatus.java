package dev.nightshift.broadcast.ingest;

/** How an ingest stands. */
public sealed interface IngestStatus {
    /**
     * Nobody sends.
     *
     * @param last why the last one was refused or lost, without its key; blank when there was none
     */
    record Waiting(String last) implements IngestStatus {}

    /** A programme sends, and its pictures can be decoded. */
    record Receiving(int width, int height) implements IngestStatus {}
}
