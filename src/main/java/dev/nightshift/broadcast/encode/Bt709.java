package dev.nightshift.broadcast.encode;

/**
 * ITU-R BT.709 in 8 bits, limited range (Y 16-235, Cb and Cr 16-240), on rows of pixels 0xAARRGGBB. Fixed point with
 * 16 fraction bits: Y = 16 + 219 (0.2126 R + 0.7152 G + 0.0722 B) / 255, Cb = 128 + 224 (B - Y') / (1.8556 * 255), Cr =
 * 128 + 224 (R - Y') / (1.5748 * 255).
 */
final class Bt709 {
    private static final long EVEN_BYTES = 0x00ff00ff00ff00ffL;
    private static final int HALF = 1 << 15;
    /** Chroma is computed from sums of four pixels: two more fraction bits. */
    private static final int CHROMA_BIAS = (128 << 18) + (1 << 17);

    private Bt709() {}

    /** Luma of {@code count} pixels with a mark of 65,536ths of a step added before rounding; it may leave 16 .. 235 by little. */
    static void luma(int[] pixels, int[] mark, int[] out, int count) {
        for (int x = 0; x < count; x++) {
            int p = pixels[x];
            out[x] = (11966 * ((p >>> 16) & 255)
                            + 40254 * ((p >>> 8) & 255)
                            + 4064 * (p & 255)
                            + (16 << 16)
                            + HALF
                            + mark[x])
                    >>> 16;
        }
    }

    /**
     * Sums of each two by two pixels of two rows: red in the upper and blue in the lower half of {@code redBlue}, green
     * in {@code green}. The rows hold two pixels in a long, so that neighbours are added without a strided access.
     */
    static void sumQuads(long[] upper, long[] lower, int[] redBlue, int[] green, int count) {
        for (int x = 0; x < count; x++) {
            long sumRedBlue = (upper[x] & EVEN_BYTES) + (lower[x] & EVEN_BYTES);
            long sumGreen = ((upper[x] >>> 8) & EVEN_BYTES) + ((lower[x] >>> 8) & EVEN_BYTES);
            redBlue[x] = (int) (sumRedBlue + (sumRedBlue >>> 32));
            green[x] = (int) (sumGreen + (sumGreen >>> 32)) & 0xffff;
        }
    }

    /** Cb of {@code count} sums. */
    static void blueDifference(int[] redBlue, int[] green, int[] out, int count) {
        for (int x = 0; x < count; x++) {
            int sum = redBlue[x];
            out[x] = (-6596 * (sum >>> 16) - 22189 * green[x] + 28785 * (sum & 0xffff) + CHROMA_BIAS) >> 18;
        }
    }

    /** Cr of {@code count} sums. */
    static void redDifference(int[] redBlue, int[] green, int[] out, int count) {
        for (int x = 0; x < count; x++) {
            int sum = redBlue[x];
            out[x] = (28785 * (sum >>> 16) - 26145 * green[x] - 2640 * (sum & 0xffff) + CHROMA_BIAS) >> 18;
        }
    }

    /** Cb and Cr in turn, {@code 2 * count} values. */
    static void interleavedChroma(int[] redBlue, int[] green, int[] out, int count) {
        for (int x = 0; x < count; x++) {
            int red = redBlue[x] >>> 16;
            int blue = redBlue[x] & 0xffff;
            out[2 * x] = (-6596 * red - 22189 * green[x] + 28785 * blue + CHROMA_BIAS) >> 18;
            out[2 * x + 1] = (28785 * red - 26145 * green[x] - 2640 * blue + CHROMA_BIAS) >> 18;
        }
    }
}
