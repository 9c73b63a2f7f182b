package dev.nightshift.avatar;

import dev.nightshift.media.VideoFrame;

/** A host's picture. Used by one thread, the room's frame loop; {@link #direct} may be called ahead of time. */
public interface Avatar extends AutoCloseable {
    /** Width in pixels of the pictures it draws. */
    int width();

    /** Height in pixels of the pictures it draws. */
    int height();

    /** Tells the host what to do from {@link Direction#atMicros()} on. */
    void direct(Direction direction);

    /**
     * Draws the host at a moment; moments never go back.
     *
     * @param atMicros program time
     * @param into a frame of {@link #width()} x {@link #height()}, overwritten, alpha outside the host
     */
    void render(long atMicros, VideoFrame into);

    @Override
    void close();
}
