package dev.nightshift.broadcast.mark;

/**
 * A picture's cells laid upon each other tile by tile, under the supposition that the picture was enlarged or cut in a
 * certain way: what repeats adds up, what does not fades. Two bins a chip.
 */
final class MarkFold {
    /** Bins across and down. */
    static final int SIDE = 2 * MarkLayout.SIDE;

    private static final int MASK = SIDE - 1;

    /** What the four bins of a chip hold together, when the chip begins at a bin. */
    private final double[][] chips = new double[SIDE][SIDE];

    /**
     * @param scaleX share of the picture's whole width that is seen across
     * @param scaleY the same downwards, against the picture's whole width as well
     */
    MarkFold(double[][] cells, double scaleX, double scaleY) {
        double[][] bins = folded(cells, scaleX, scaleY);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                int right = x + 1 & MASK;
                int below = y + 1 & MASK;
                chips[y][x] = bins[y][x] + bins[y][right] + bins[below][x] + bins[below][right];
            }
        }
    }

    private static double[][] folded(double[][] cells, double scaleX, double scaleY) {
        int across = cells[0].length;
        int[] column = new int[across];
        double[] share = new double[across];
        for (int x = 0; x < across; x++) {
            double at = (x + .5) * scaleX - .5;
            column[x] = (int) Math.floor(at);
            share[x] = at - column[x];
        }
        double[][] bins = new double[SIDE][SIDE];
        for (int y = 0; y < cells.length; y++) {
            double at = (y + .5) * scaleY - .5;
            int row = (int) Math.floor(at);
            spread(cells[y], column, share, bins[row & MASK], 1 - (at - row));
            spread(cells[y], column, share, bins[row + 1 & MASK], at - row);
        }
        return bins;
    }

    private static void spread(double[] cells, int[] column, double[] share, double[] bins, double weight) {
        for (int x = 0; x < cells.length; x++) {
            double value = weight * cells[x];
            bins[column[x] & MASK] += value * (1 - share[x]);
            bins[column[x] + 1 & MASK] += value * share[x];
        }
    }

    /** Where the known chips fit best. */
    Place place(byte[] known) {
        double[][] fit = new double[SIDE][SIDE];
        for (int parity = 0; parity < 4; parity++) {
            correlate(known, parity & 1, parity >> 1, fit);
        }
        double sum = 0;
        double squares = 0;
        Place best = new Place(0, 0, Double.NEGATIVE_INFINITY);
        for (int y = 0; y < SIDE; y++) {
            for (int x = 0; x < SIDE; x++) {
                sum += fit[y][x];
                squares += fit[y][x] * fit[y][x];
                best = fit[y][x] > best.fit() ? new Place(x, y, fit[y][x]) : best;
            }
        }
        double mean = sum / (SIDE * SIDE);
        double spread = Math.sqrt(Math.max(1e-12, squares / (SIDE * SIDE) - mean * mean));
        return new Place(best.x(), best.y(), (best.fit() - mean) / spread);
    }

    /** Circular correlation for places whose coordinates are odd or even: rows of sums that the compiler makes vectors of. */
    private void correlate(byte[] known, int oddX, int oddY, double[][] fit) {
        double[][] twice = new double[MarkLayout.SIDE][2 * MarkLayout.SIDE];
        for (int y = 0; y < MarkLayout.SIDE; y++) {
            for (int x = 0; x < 2 * MarkLayout.SIDE; x++) {
                twice[y][x] = chips[2 * y + oddY][2 * x + oddX & MASK];
            }
        }
        double[] line = new double[MarkLayout.SIDE];
        for (int placeY = 0; placeY < MarkLayout.SIDE; placeY++) {
            java.util.Arrays.fill(line, 0);
            for (int chip = 0; chip < MarkLayout.CHIPS; chip++) {
                if (known[chip] != 0) {
                    add(
                            twice[chip / MarkLayout.SIDE + placeY & MarkLayout.SIDE - 1],
                            chip % MarkLayout.SIDE,
                            known[chip],
                            line);
                }
            }
            for (int placeX = 0; placeX < MarkLayout.SIDE; placeX++) {
                fit[2 * placeY + oddY][2 * placeX + oddX] = line[placeX];
            }
        }
    }

    private static void add(double[] row, int from, int sign, double[] line) {
        for (int x = 0; x < MarkLayout.SIDE; x++) {
            line[x] += sign * row[from + x];
        }
    }

    /** What was measured of each chip when the tile lies at a place. */
    double[] at(Place place) {
        double[] measured = new double[MarkLayout.CHIPS];
        for (int chip = 0; chip < MarkLayout.CHIPS; chip++) {
            int y = 2 * (chip / MarkLayout.SIDE) + place.y() & MASK;
            int x = 2 * (chip % MarkLayout.SIDE) + place.x() & MASK;
            measured[chip] = chips[y][x];
        }
        return measured;
    }

    /**
     * Where the tile lies.
     *
     * @param x bins
     * @param y bins
     * @param fit of the known chips, in standard deviations over all places
     */
    record Place(int x, int y, double fit) {}
}
