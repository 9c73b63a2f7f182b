package dev.nightshift.broadcast.output;

import dev.nightshift.broadcast.encode.Packet;

/** An open connection or file. Used by the output's own thread. */
public interface Link {
    /**
     * Sends a packet, the first one a keyframe that becomes time zero; may block.
     *
     * @throws dev.nightshift.broadcast.encode.FfmpegException when the link is lost
     */
    void write(Packet packet);

    /** Completes the stream or file and frees everything. */
    void finish();

    /** Frees everything without another word to the other side. */
    void abandon();
}
