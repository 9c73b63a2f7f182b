package dev.nightshift.broadcast;

import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.LabelledFrame;

/**
 * Takes a finished program, picture by picture. Called by one thread, the frame loop; for the least delay sound comes
 * before the picture it belongs to.
 */
public interface ProgramSink extends AutoCloseable {
    /**
     * Takes a picture; the frame's memory can be drawn on again when this returns.
     *
     * @throws BroadcastException when the program can't go out any more
     * @throws InterruptedException when stopped while waiting for room
     */
    void video(LabelledFrame frame) throws InterruptedException;

    /**
     * Takes sound; the array can be used again when this returns. Pieces may have any length; holes in time are filled
     * with silence.
     *
     * @throws BroadcastException when the program can't go out any more
     * @throws InterruptedException when stopped while waiting for room
     */
    void audio(AudioFrame sound) throws InterruptedException;

    /** What was encoded so far. Any thread. */
    BroadcastStats stats();

    /** Sends or writes all that was taken and frees everything. */
    @Override
    void close();
}
