package dev.nightshift.broadcast.encode;

import dev.nightshift.broadcast.mark.MarkTile;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * BGRA to 4:2:0 in BT.709 limited range, two rows at a time in the processor's first cache. Each step is a loop over
 * plain int arrays because those are the loops the JIT compiler turns into vector code; a direct loop to bytes takes
 * three times as long. Chroma is the mean of its four pixels.
 *
 * <p>One thread at a time; allocates nothing after construction.
 */
public final class YuvConverter {
    private final int width;
    private final int height;
    private final int[] pixels;
    private final long[] upper;
    private final long[] lower;
    private final int[] wide;
    private final int[] redBlue;
    private final int[] green;
    private final byte[] narrow;

    public YuvConverter(int width, int height) {
        this.width = width;
        this.height = height;
        pixels = new int[width];
        upper = new long[width / 2];
        lower = new long[width / 2];
        wide = new int[width];
        redBlue = new int[width / 2];
        green = new int[width / 2];
        narrow = new byte[width];
    }

    /**
     * Fills {@code target} with the picture, its watermark and its number. The frame can be drawn on again when this returns.
     *
     * @param mark added to the luma, as wide as the picture
     * @throws IllegalArgumentException when the sizes differ
     */
    public void convert(LabelledFrame labelled, YuvPicture target, MarkTile mark) {
        VideoFrame frame = labelled.picture();
        if (frame.width() != width || frame.height() != height) {
            throw new IllegalArgumentException("a picture of " + frame.width() + "x" + frame.height()
                    + " does not fit an encoder for " + width + "x" + height);
        }
        for (int row = 0; row < height; row += 2) {
            long from = (long) row * frame.strideBytes();
            lumaRow(frame.pixels(), from, mark.row(row), target, row);
            lumaRow(frame.pixels(), from + frame.strideBytes(), mark.row(row + 1), target, row + 1);
            chromaRow(frame.pixels(), from, from + frame.strideBytes(), target, row / 2);
        }
        target.number(Timebase.frameAt(labelled.ptsMicros() + Timebase.FRAME_MICROS / 2));
    }

    private void lumaRow(MemorySegment bgra, long from, int[] mark, YuvPicture target, int row) {
        MemorySegment.copy(bgra, ValueLayout.JAVA_INT_UNALIGNED, from, pixels, 0, width);
        Bt709.luma(pixels, mark, wide, width);
        store(wide, width, target, 0, row);
    }

    private void chromaRow(MemorySegment bgra, long from, long below, YuvPicture target, int row) {
        int half = width / 2;
        MemorySegment.copy(bgra, ValueLayout.JAVA_LONG_UNALIGNED, from, upper, 0, half);
        MemorySegment.copy(bgra, ValueLayout.JAVA_LONG_UNALIGNED, below, lower, 0, half);
        Bt709.sumQuads(upper, lower, redBlue, green, half);
        if (target.interleavedChroma()) {
            Bt709.interleavedChroma(redBlue, green, wide, half);
            store(wide, width, target, 1, row);
        } else {
            Bt709.blueDifference(redBlue, green, wide, half);
            store(wide, half, target, 1, row);
            Bt709.redDifference(redBlue, green, wide, half);
            store(wide, half, target, 2, row);
        }
    }

    private void store(int[] values, int count, YuvPicture target, int plane, int row) {
        for (int i = 0; i < count; i++) {
            narrow[i] = (byte) values[i];
        }
        MemorySegment.copy(
                narrow, 0, target.plane(plane), ValueLayout.JAVA_BYTE, (long) row * target.stride(plane), count);
    }
}
