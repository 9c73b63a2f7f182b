package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.render.Texture;

/** A picture in cells of {@value #SIZE} by {@value #SIZE} pixels, each with its mean colour; what is left over is left out. */
final class Cells {
    static final int SIZE = 4;

    final int width;
    final int height;
    /** Red, green and blue of each cell. */
    final float[] colours;

    Cells(int pictureWidth, int pictureHeight) {
        width = (pictureWidth + SIZE - 1) / SIZE;
        height = (pictureHeight + SIZE - 1) / SIZE;
        colours = new float[3 * width * height];
    }

    int count() {
        return width * height;
    }

    /** Takes the means of a picture. */
    Cells measure(Texture picture) {
        for (int y = 0; y < height; y++) {
            int bottom = Math.min(SIZE * (y + 1), picture.height());
            for (int x = 0; x < width; x++) {
                measure(picture, SIZE * x, SIZE * y, Math.min(SIZE * (x + 1), picture.width()), bottom, y * width + x);
            }
        }
        return this;
    }

    private void measure(Texture picture, int left, int top, int right, int bottom, int cell) {
        int red = 0;
        int green = 0;
        int blue = 0;
        for (int y = top; y < bottom; y++) {
            for (int i = y * picture.width() + left; i < y * picture.width() + right; i++) {
                int p = picture.pixels()[i];
                red += p >> 16 & 255;
                green += p >> 8 & 255;
                blue += p & 255;
            }
        }
        float share = 1f / ((right - left) * (bottom - top));
        colours[3 * cell] = red * share;
        colours[3 * cell + 1] = green * share;
        colours[3 * cell + 2] = blue * share;
    }
}
