package dev.nightshift.stage.layer;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;

/**
 * Draws a small picture large, straight between the middles of its pixels (bilinear; outermost pixels go on to the edge).
 * The canvas can do it too, but takes several times as long: here each loop is one that the JIT compiler turns into vector
 * code. One thread; allocates nothing after construction.
 */
final class Enlarging {
    /** Shares have 8 bits of fraction. */
    private static final int ONE = 256;

    private final Places columns;
    private final Places rows;
    private final int[] narrow;
    private final int[] out;
    /** Two rows of the small picture, already as wide as the large one, and which ones they are. */
    private int[] upper;

    private int[] lower;
    private int upperRow;
    private int lowerRow;

    /** For each pixel of the large side the small one before it, and how much of the one after that is in it. */
    private record Places(int[] before, int[] share) {
        static Places of(int from, int to) {
            Places places = new Places(new int[to], new int[to]);
            for (int i = 0; i < to; i++) {
                long middle = Math.clamp(((2L * i + 1) * from * ONE / to - ONE) / 2, 0, (from - 1L) * ONE);
                places.before[i] = (int) Math.min(middle / ONE, Math.max(0, from - 2));
                places.share[i] = (int) (middle - (long) places.before[i] * ONE);
            }
            return places;
        }
    }

    /** From a picture of {@code width} x {@code height} pixels, two or more each, to a larger one. */
    Enlarging(int width, int height, int toWidth, int toHeight) {
        this.columns = Places.of(width, toWidth);
        this.rows = Places.of(height, toHeight);
        this.narrow = new int[width];
        this.upper = new int[toWidth];
        this.lower = new int[toWidth];
        this.out = new int[toWidth];
    }

    /** Overwrites the large picture. */
    void draw(VideoFrame small, VideoFrame large) {
        upperRow = -1;
        lowerRow = -1;
        for (int y = 0; y < large.height(); y++) {
            turnTo(small, rows.before[y]);
            mix(upper, lower, rows.share[y], out);
            long at = (long) y * large.strideBytes();
            MemorySegment.copy(out, 0, large.pixels(), ValueLayout.JAVA_INT, at, out.length);
        }
    }

    private void turnTo(VideoFrame small, int row) {
        if (row == upperRow) {
            return;
        }
        if (row == lowerRow) {
            int[] spare = upper;
            upper = lower;
            lower = spare;
        } else {
            widen(small, row, upper);
        }
        widen(small, row + 1, lower);
        upperRow = row;
        lowerRow = row + 1;
    }

    private void widen(VideoFrame small, int row, int[] into) {
        long at = (long) row * small.strideBytes();
        MemorySegment.copy(small.pixels(), ValueLayout.JAVA_INT, at, narrow, 0, narrow.length);
        for (int x = 0; x < into.length; x++) {
            int before = columns.before[x];
            into[x] = between(narrow[before], narrow[before + 1], columns.share[x]);
        }
    }

    private static void mix(int[] upper, int[] lower, int share, int[] out) {
        for (int x = 0; x < out.length; x++) {
            out[x] = between(upper[x], lower[x], share);
        }
    }

    /** a + (b - a) share / 256 for each byte, two bytes at a time. */
    private static int between(int a, int b, int share) {
        int rest = ONE - share;
        int even = ((a & 0x00FF00FF) * rest + (b & 0x00FF00FF) * share + 0x00800080 >>> 8) & 0x00FF00FF;
        int odd = ((a >>> 8 & 0x00FF00FF) * rest + (b >>> 8 & 0x00FF00FF) * share + 0x00800080) & 0xFF00FF00;
        return even | odd;
    }
}
