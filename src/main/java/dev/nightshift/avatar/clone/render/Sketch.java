package dev.nightshift.avatar.clone.render;

import java.util.Arrays;

/**
 * Where pictures of changing size are drawn again and again, in the same memory: a show would else throw away a megabyte a
 * picture. What it gave out before is overwritten by the next. One thread.
 */
final class Sketch {
    private int[] pixels = {};

    /** A picture with anything in it. */
    private Texture any(int width, int height) {
        int size = width * height;
        if (pixels.length < size) {
            pixels = new int[size + size / 4];
        }
        return new Texture(width, height, pixels);
    }

    /** A black, transparent picture. */
    Texture blank(int width, int height) {
        Texture blank = any(width, height);
        Arrays.fill(pixels, 0, width * height, 0);
        return blank;
    }

    /** A copy of a part that lies inside. */
    Texture crop(Texture picture, Box box) {
        Texture crop = any(box.width(), box.height());
        picture.copyPart(box, crop);
        return crop;
    }

    /** Half as wide and high. */
    Texture half(Texture picture) {
        Texture half = any(Math.max(1, picture.width() / 2), Math.max(1, picture.height() / 2));
        picture.halve(half);
        return half;
    }

    /** A copy. */
    Texture copy(Texture picture) {
        return crop(picture, new Box(0, 0, picture.width(), picture.height()));
    }
}
