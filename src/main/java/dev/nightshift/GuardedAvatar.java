package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.media.VideoFrame;

/**
 * A host that is drawn only while it may be.
 *
 * @param leave throws when it may not
 */
record GuardedAvatar(Avatar avatar, Runnable leave) implements Avatar {
    @Override
    public int width() {
        return avatar.width();
    }

    @Override
    public int height() {
        return avatar.height();
    }

    @Override
    public void direct(Direction direction) {
        avatar.direct(direction);
    }

    @Override
    public void render(long atMicros, VideoFrame into) {
        leave.run();
        avatar.render(atMicros, into);
    }

    @Override
    public void close() {
        avatar.close();
    }
}
