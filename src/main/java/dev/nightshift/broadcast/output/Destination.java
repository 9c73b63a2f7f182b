package dev.nightshift.broadcast.output;

/** Something that can be connected to, again and again. */
public interface Destination extends AutoCloseable {
    /**
     * Connects; may block. Called by the output's own thread.
     *
     * @throws dev.nightshift.broadcast.encode.FfmpegException when there is no connection to be had
     */
    Link open();

    /** What an output does after an error. */
    Recovery recovery();

    /** Makes a blocked {@link #open} or write return with an error, now and from now on. Any thread. */
    void interrupt();

    /** Frees what outlives a single link. */
    @Override
    void close();

    /** What an output does after an error. */
    enum Recovery {
        /** A network peer: try until it is back, from the newest keyframe on. */
        RECONNECT,
        /** A file: a second try would destroy what was written. */
        GIVE_UP
    }
}
