package dev.nightshift.avatar.clone.model;

import dev.nightshift.avatar.clone.render.Texture;

/**
 * The person's film, picture by picture: what is drawn onto. The numbers are those of the track. One thread at a time.
 */
public interface Plates {
    /**
     * Fills {@code into}, as large as the clone's pictures, with a picture of the film: 0xAARRGGBB, alpha premultiplied.
     *
     * @param frame in the track's range
     */
    void read(int frame, Texture into);
}
