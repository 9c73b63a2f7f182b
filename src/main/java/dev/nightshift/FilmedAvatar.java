package dev.nightshift;

import dev.nightshift.avatar.Avatar;
import dev.nightshift.avatar.Direction;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.film.FilmPlates;

/** A host and the film that it goes on in, which nobody else reads. It is drawn only while the likeness is permitted. */
record FilmedAvatar(Avatar avatar, FilmPlates plates, LikenessPermit permit) implements Avatar {
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
        permit.require();
        avatar.render(atMicros, into);
    }

    @Override
    public void close() {
        avatar.close();
        plates.close();
    }
}
