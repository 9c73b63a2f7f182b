package dev.nightshift;

import dev.nightshift.broadcast.ingest.Ingest;
import dev.nightshift.broadcast.ingest.IngestStatus;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.playout.GuestFeed;

/** A camera that is sent to this server, as a program's guest. */
record CameraFeed(Ingest ingest) implements GuestFeed {
    @Override
    public boolean connected() {
        return ingest.status() instanceof IngestStatus.Receiving;
    }

    @Override
    public void want(boolean shown) {
        ingest.want(shown);
    }

    @Override
    public boolean next(VideoFrame picture, float[] sound) {
        return ingest.next(picture, sound);
    }
}
