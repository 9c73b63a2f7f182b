package dev.nightshift.playout;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.media.VideoFrame;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * The host's picture, or none while the host can't be drawn: then it is tried again a few times, each time later. Belongs
 * to the frame loop's thread.
 */
final class HostPicture {
    private final Avatar avatar;
    private final VideoFrame picture;
    private final Retries retries;
    private final Watcher watcher;
    private long triedFrom;
    private long wellSince;
    private boolean broken;

    /** Whoever shows something else meanwhile. */
    interface Watcher {
        /**
         * The host can't be drawn.
         *
         * @param last whether it is not tried again by itself
         */
        void broke(String reason, boolean last, long atMicros);

        /** The host is drawn again. */
        void well(long atMicros);
    }

    HostPicture(Avatar avatar, VideoFrame picture, Retries retries, Watcher watcher) {
        this.avatar = avatar;
        this.picture = picture;
        this.retries = retries;
        this.watcher = watcher;
    }

    /** The picture of a moment. */
    Optional<VideoFrame> at(long atMicros) {
        if (atMicros < triedFrom) {
            return Optional.empty();
        }
        try {
            avatar.render(atMicros, picture);
        } catch (RuntimeException failed) {
            broke("the host can't be drawn: " + failed, atMicros);
            return Optional.empty();
        }
        if (broken) {
            broken = false;
            wellSince = atMicros;
            watcher.well(atMicros);
        }
        return Optional.of(picture);
    }

    /** Tries at once again, as often as at the start. */
    void tryAnew() {
        retries.forget();
        triedFrom = 0;
    }

    /** The room talks again: a host that was given up is tried anew. */
    void talksAgain() {
        if (triedFrom == Long.MAX_VALUE) {
            tryAnew();
        }
    }

    /** Shows no host. */
    void giveUp() {
        broken = true;
        triedFrom = Long.MAX_VALUE;
    }

    private void broke(String reason, long atMicros) {
        OptionalLong wait = retries.failed(broken ? 0 : atMicros - wellSince);
        broken = true;
        triedFrom = wait.isPresent() ? atMicros + wait.getAsLong() : Long.MAX_VALUE;
        watcher.broke(reason, wait.isEmpty(), atMicros);
    }
}
