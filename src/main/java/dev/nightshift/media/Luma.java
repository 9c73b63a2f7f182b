package dev.nightshift.media;

import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * The brightness of a decoded picture; its memory belongs to whoever decoded it.
 *
 * @param width pixels
 * @param height pixels
 * @param stride bytes from row to row
 * @param bytes 8 bits a pixel, rows from the top
 */
public record Luma(int width, int height, int stride, MemorySegment bytes) {
    /** A pixel, 0 .. 255. */
    public int at(int x, int y) {
        return bytes.get(ValueLayout.JAVA_BYTE, (long) y * stride + x) & 255;
    }

    /** Copies a row of pixels. */
    public void row(int y, byte[] into) {
        MemorySegment.copy(bytes, ValueLayout.JAVA_BYTE, (long) y * stride, into, 0, width);
    }
}
