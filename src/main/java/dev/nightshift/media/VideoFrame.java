package dev.nightshift.media;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;

/**
 * A picture in native memory, 8 bits a channel in the order B, G, R, A with premultiplied alpha, rows from the top.
 * Frames are allocated once and reused; whoever holds one for the moment is its only writer.
 *
 * @param width pixels
 * @param height pixels
 * @param strideBytes bytes from one row to the next
 * @param pixels at least {@code strideBytes * height} bytes, aligned to 64
 */
public record VideoFrame(int width, int height, int strideBytes, MemorySegment pixels) {

    /** A transparent frame whose memory lives as long as {@code arena}. */
    public static VideoFrame allocate(Arena arena, int width, int height) {
        int stride = (width * 4 + 63) & ~63;
        return new VideoFrame(width, height, stride, arena.allocate((long) stride * height, 64));
    }

    /** Address of the first pixel, for native drawing libraries. */
    public long address() {
        return pixels.address();
    }
}
