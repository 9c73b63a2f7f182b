package dev.nightshift.broadcast.ingest.rtmp;

/** Whoever takes what is published, on the connection's thread. */
public interface Receiver {
    /**
     * The body of an FLV sound tag.
     *
     * @param millis of the publisher's clock
     */
    void sound(long millis, byte[] tag);

    /** The body of an FLV picture tag; its time is when it is decoded. */
    void picture(long millis, byte[] tag);
}
