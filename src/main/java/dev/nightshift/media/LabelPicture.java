package dev.nightshift.media;

import dev.nightshift.media.LabelledFrame.Region;

/**
 * What the AI label of a show looks like and where it stands, to be looked for in a decoded picture.
 *
 * @param region in pixels of the program picture
 * @param shortSide of the program picture in pixels
 * @param luma {@code region.width() * region.height()} values, rows from the top, BT.709 limited range (16 .. 235)
 */
public record LabelPicture(Region region, int shortSide, byte[] luma) {
    public LabelPicture {
        if (luma.length != region.width() * region.height()) {
            throw new IllegalArgumentException(
                    "a label of " + region.width() + "x" + region.height() + " has not " + luma.length + " pixels");
        }
    }

    /** Luma of a pixel of the label, 0 .. 255. */
    public int at(int x, int y) {
        return luma[y * region.width() + x] & 255;
    }
}
