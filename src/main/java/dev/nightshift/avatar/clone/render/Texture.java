package dev.nightshift.avatar.clone.render;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * A small picture that is warped: a crop of the footage, or what is being drawn from such crops.
 *
 * @param width pixels
 * @param height pixels
 * @param pixels rows from the top, each 0xAARRGGBB; there may be more than {@code width * height}, which mean nothing
 */
public record Texture(int width, int height, int[] pixels) {
    private static final int LOW_TWO_BITS = 0xFCFCFCFC;
    private static final int REST = 0x03030303;
    /** How much quicker an outline changes in a mix than what is inside of both, so that nobody becomes a ghost. */
    private static final int QUICKER = 8;

    /** A black, transparent one. */
    public static Texture blank(int width, int height) {
        return new Texture(width, height, new int[width * height]);
    }

    /** Takes over a picture of the same size. */
    public void copyFrom(VideoFrame picture) {
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(
                    picture.pixels(), ValueLayout.JAVA_INT, (long) y * picture.strideBytes(), pixels, y * width, width);
        }
    }

    /** Becomes a picture of the same size. */
    public void copyTo(VideoFrame picture) {
        for (int y = 0; y < height; y++) {
            MemorySegment.copy(
                    pixels, y * width, picture.pixels(), ValueLayout.JAVA_INT, (long) y * picture.strideBytes(), width);
        }
    }

    /**
     * Mixes two pictures of the same size. Where only one of them shows anything, it shows or not, with little between.
     *
     * @param share of the other, 0 .. 256
     * @param into overwritten
     */
    public void mix(Texture other, int share, Texture into) {
        int quick = Math.clamp((share - 128) * QUICKER + 128, 0, 256);
        for (int i = 0; i < width * height; i++) {
            int p = pixels[i];
            int q = other.pixels[i];
            int apart = Math.abs((p >>> 24) - (q >>> 24));
            into.pixels[i] = Warp.mix(p, q, apart == 0 ? share : share + (quick - share) * apart / 255);
        }
    }

    /** A copy of a part that lies inside. */
    Texture crop(Box box) {
        Texture crop = blank(box.width(), box.height());
        copyPart(box, crop);
        return crop;
    }

    /** @param into as large as the part */
    void copyPart(Box box, Texture into) {
        for (int y = 0; y < box.height(); y++) {
            System.arraycopy(pixels, (box.top() + y) * width + box.left(), into.pixels, y * box.width(), box.width());
        }
    }

    /** Half as wide and high; each pixel is the mean of four. An odd last row or column is left out. */
    public Texture half() {
        Texture half = blank(Math.max(1, width / 2), Math.max(1, height / 2));
        halve(half);
        return half;
    }

    /** @param half half as wide and high */
    void halve(Texture half) {
        for (int y = 0; y < half.height; y++) {
            int above = 2 * y * width;
            int below = Math.min(2 * y + 1, height - 1) * width;
            for (int x = 0; x < half.width; x++) {
                int right = Math.min(2 * x + 1, width - 1);
                half.pixels[y * half.width + x] = mean(
                        pixels[above + 2 * x], pixels[above + right], pixels[below + 2 * x], pixels[below + right]);
            }
        }
    }

    /** Mean of each byte of four numbers, all four channels at once. */
    private static int mean(int a, int b, int c, int d) {
        int quarters = ((a & LOW_TWO_BITS) >>> 2)
                + ((b & LOW_TWO_BITS) >>> 2)
                + ((c & LOW_TWO_BITS) >>> 2)
                + ((d & LOW_TWO_BITS) >>> 2);
        int rests = (a & REST) + (b & REST) + (c & REST) + (d & REST) + 0x02020202;
        return quarters + ((rests >>> 2) & REST);
    }
}
