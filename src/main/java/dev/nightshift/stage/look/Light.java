package dev.nightshift.stage.look;

/**
 * The light of a place, by what a white sheet looks like in it.
 *
 * @param red 0 .. 1, linear
 * @param green 0 .. 1, linear
 * @param blue 0 .. 1, linear
 */
public record Light(double red, double green, double blue) {
    /** The brightness of the sheet (BT.709), 0 .. 1. */
    public double level() {
        return .2126 * red + .7152 * green + .0722 * blue;
    }

    /** The light of a picture: its brighter part is taken for what the light falls on. */
    public static Light of(int[] pixels) {
        int[] histogram = new int[256];
        for (int p : pixels) {
            histogram[luma(p)]++;
        }
        int wanted = pixels.length / 4;
        int from = 255;
        for (int seen = histogram[255]; seen < wanted && from > 0; ) {
            seen += histogram[--from];
        }
        double[] sums = new double[3];
        int count = 0;
        for (int p : pixels) {
            if (luma(p) >= from) {
                sums[0] += linear(p >> 16 & 255);
                sums[1] += linear(p >> 8 & 255);
                sums[2] += linear(p & 255);
                count++;
            }
        }
        return new Light(sums[0] / count, sums[1] / count, sums[2] / count);
    }

    private static int luma(int p) {
        return (54 * (p >> 16 & 255) + 183 * (p >> 8 & 255) + 19 * (p & 255)) >> 8;
    }

    private static double linear(int code) {
        return Math.pow(code / 255.0, 2.4);
    }
}
