package dev.nightshift.studio.matting;

/**
 * Where a film's pixels are in the grid of a likelihood that covers the whole footage.
 *
 * @param left of the film's part of the footage, pixels
 * @param stepX cells a pixel
 * @param stepY cells a pixel
 */
record Place(int left, float stepX, float stepY) {
    float x(float pixel) {
        return (pixel + left) * stepX;
    }

    float y(float pixel) {
        return pixel * stepY;
    }
}
