package dev.nightshift.playout;

import dev.nightshift.media.VideoFrame;

/** A person's own camera and microphone. Called by the frame loop, which never waits for it. */
public interface GuestFeed {
    /** Nobody has a camera. */
    GuestFeed NONE = new GuestFeed() {
        @Override
        public boolean connected() {
            return false;
        }

        @Override
        public void want(boolean shown) {}

        @Override
        public boolean next(VideoFrame picture, float[] sound) {
            return false;
        }
    };

    /** Whether a camera is there, also when nothing of it is needed. */
    boolean connected();

    /** Whether {@link #next} is going to be asked from now on. */
    void want(boolean shown);

    /**
     * The next 40 ms.
     *
     * @param picture of the programme's size, overwritten
     * @param sound 1,920 mono samples, overwritten: what is heard during the picture after this one
     * @return false when there is nothing to show: not yet, or nothing came for a second
     */
    boolean next(VideoFrame picture, float[] sound);
}
