package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;

/**
 * What is behind the person: the film's background without anybody before it.
 *
 * @param picture opaque; where it was never seen it is filled from around
 * @param trust for each pixel, 0 only filled .. 255 seen often and always the same
 */
public record Plate(Texture picture, byte[] trust) {
    /** The same part of the plate that a film shows of the footage. */
    public Plate cut(int left, int width) {
        if (width == picture.width()) {
            return this;
        }
        Texture part = Texture.blank(width, picture.height());
        byte[] partTrust = new byte[width * picture.height()];
        for (int y = 0; y < picture.height(); y++) {
            int from = y * picture.width() + left;
            System.arraycopy(picture.pixels(), from, part.pixels(), y * width, width);
            System.arraycopy(trust, from, partTrust, y * width, width);
        }
        return new Plate(part, partTrust);
    }
}
