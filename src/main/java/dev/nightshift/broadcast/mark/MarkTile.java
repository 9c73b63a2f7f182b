package dev.nightshift.broadcast.mark;

/**
 * The rows that are added to a picture's luma: chips as soft spots, tile after tile. A chip is a ninetieth of the picture's
 * width, 8 pixels in 720.
 *
 * @param rows as wide as the picture, in 65,536ths of a step of luma; they repeat downwards
 */
public record MarkTile(int[][] rows) {
    /** Chips across a picture, whatever its size. */
    static final int CHIPS_ACROSS = 90;
    /** Height of a spot in steps of luma, out of 219: the whole mark is some 48 dB below the picture. */
    static final double STRENGTH = 1.3;

    private static final double UNIT = 1 << 16;

    /** The rows of a tile for a picture's size. */
    static MarkTile of(byte[] chips, int width, int height) {
        boolean whole = width * MarkLayout.SIDE % CHIPS_ACROSS == 0;
        int period = whole ? Math.min(height, width * MarkLayout.SIDE / CHIPS_ACROSS) : height;
        int[][] rows = new int[period][width];
        Spots across = new Spots(width, width);
        Spots down = new Spots(period, width);
        for (int y = 0; y < period; y++) {
            row(chips, across, down.first[y], down.second[y], down.share[y], rows[y]);
        }
        return new MarkTile(rows);
    }

    private static void row(byte[] chips, Spots across, int upper, int lower, double share, int[] row) {
        double[] column = new double[MarkLayout.SIDE];
        for (int x = 0; x < MarkLayout.SIDE; x++) {
            column[x] = STRENGTH
                    * UNIT
                    * ((1 - share) * chips[upper * MarkLayout.SIDE + x] + share * chips[lower * MarkLayout.SIDE + x]);
        }
        for (int x = 0; x < row.length; x++) {
            double mixed = (1 - across.share[x]) * column[across.first[x]] + across.share[x] * column[across.second[x]];
            row[x] = (int) Math.round(mixed);
        }
    }

    /** No mark, for tests of colours. */
    public static MarkTile blank(int width) {
        return new MarkTile(new int[1][width]);
    }

    /** What is added to a row of the picture. */
    public int[] row(int y) {
        return rows[y % rows.length];
    }

    /** Between which chips a pixel lies. */
    private static final class Spots {
        final int[] first;
        final int[] second;
        final double[] share;

        Spots(int pixels, int width) {
            first = new int[pixels];
            second = new int[pixels];
            share = new double[pixels];
            for (int i = 0; i < pixels; i++) {
                double chip = (i + .5) * CHIPS_ACROSS / width - .5;
                int left = (int) Math.floor(chip);
                double into = chip - left;
                first[i] = Math.floorMod(left, MarkLayout.SIDE);
                second[i] = Math.floorMod(left + 1, MarkLayout.SIDE);
                share[i] = into * into * (3 - 2 * into);
            }
        }
    }
}
