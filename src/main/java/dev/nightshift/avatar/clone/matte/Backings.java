package dev.nightshift.avatar.clone.matte;

import dev.nightshift.avatar.clone.render.Texture;

/** An opaque picture as bytes that deflate well: each channel by itself, each value as the difference from its left. */
final class Backings {
    private Backings() {}

    static byte[] bytes(Texture picture) {
        int count = picture.pixels().length;
        byte[] bytes = new byte[3 * count];
        for (int k = 0; k < 3; k++) {
            int before = 0;
            for (int i = 0; i < count; i++) {
                int value = picture.pixels()[i] >> 8 * k & 255;
                bytes[k * count + i] = (byte) (value - before);
                before = value;
            }
        }
        return bytes;
    }

    static Texture picture(byte[] bytes, int width, int height) {
        Texture picture = Texture.blank(width, height);
        int count = width * height;
        java.util.Arrays.fill(picture.pixels(), 0xFF000000);
        for (int k = 0; k < 3; k++) {
            int value = 0;
            for (int i = 0; i < count; i++) {
                value = value + bytes[k * count + i] & 255;
                picture.pixels()[i] |= value << 8 * k;
            }
        }
        return picture;
    }
}
