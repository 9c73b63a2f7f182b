package dev.nightshift.avatar.clone.model;

/** JPEG's YCbCr with one colour for two by two pixels, in fixed point with 16 bits of fraction, two rows at a time. */
final class Ycc {
    private static final int HALF = 1 << 15;
    private static final int OPAQUE = 0xFF000000;

    private Ycc() {}

    /**
     * Packs two rows.
     *
     * @param start of the upper row in {@code pixels}
     * @param luma twice {@code width}
     */
    static void pack(int[] pixels, int start, int width, byte[] luma, byte[] blue, byte[] red) {
        for (int i = 0; i < 2 * width; i++) {
            int p = pixels[start + i];
            luma[i] = (byte) (19595 * (p >> 16 & 255) + 38470 * (p >> 8 & 255) + 7471 * (p & 255) + HALF >> 16);
        }
        for (int x = 0; x < width; x += 2) {
            int at = start + x;
            int r = sum(pixels, at, width, 16);
            int g = sum(pixels, at, width, 8);
            int b = sum(pixels, at, width, 0);
            blue[x / 2] = (byte) Math.clamp((-11059 * r - 21709 * g + 32768 * b + 4 * HALF >> 18) + 128, 0, 255);
            red[x / 2] = (byte) Math.clamp((32768 * r - 27439 * g - 5329 * b + 4 * HALF >> 18) + 128, 0, 255);
        }
    }

    /** Unpacks what {@link #pack} packed. */
    static void unpack(byte[] luma, byte[] blue, byte[] red, int[] pixels, int start, int width) {
        for (int x = 0; x < width; x += 2) {
            int cb = (blue[x / 2] & 255) - 128;
            int cr = (red[x / 2] & 255) - 128;
            int r = 91881 * cr + HALF >> 16;
            int g = -22554 * cb - 46802 * cr + HALF >> 16;
            int b = 116130 * cb + HALF >> 16;
            pixels[start + x] = pixel(luma[x] & 255, r, g, b);
            pixels[start + x + 1] = pixel(luma[x + 1] & 255, r, g, b);
            pixels[start + width + x] = pixel(luma[width + x] & 255, r, g, b);
            pixels[start + width + x + 1] = pixel(luma[width + x + 1] & 255, r, g, b);
        }
    }

    private static int pixel(int y, int r, int g, int b) {
        return OPAQUE | clamp(y + r) << 16 | clamp(y + g) << 8 | clamp(y + b);
    }

    private static int clamp(int value) {
        return Math.max(0, Math.min(255, value));
    }

    private static int sum(int[] pixels, int at, int width, int shift) {
        return (pixels[at] >> shift & 255)
                + (pixels[at + 1] >> shift & 255)
                + (pixels[at + width] >> shift & 255)
                + (pixels[at + width + 1] >> shift & 255);
    }
}
