package dev.nightshift.broadcast.mark;

import dev.nightshift.media.Luma;

/**
 * Pictures of one size as {@value #ACROSS} cells across, two for each chip: what is left when the picture's own light and
 * shade are taken away, added up over the pictures.
 */
final class MarkGrid {
    /** Cells across. */
    static final int ACROSS = 2 * MarkTile.CHIPS_ACROSS;
    /** The neighbourhood a cell is compared with: this many cells to each side, three and a half chips in all. */
    private static final int REACH = 3;
    /** An edge counts for no more than a few marks. */
    private static final double LIMIT = 2;
    /** Where a picture is flat, a step of luma is little. */
    private static final double FLOOR = .6;

    private final int width;
    private final int height;
    private final double[][] sum;
    private int pictures;

    MarkGrid(int width, int height) {
        this.width = width;
        this.height = height;
        this.sum = new double[(int) ((long) height * ACROSS / width)][ACROSS];
    }

    boolean fits(Luma picture) {
        return picture.width() == width && picture.height() == height;
    }

    int pictures() {
        return pictures;
    }

    /** Rows of {@value #ACROSS} cells. */
    double[][] cells() {
        return sum;
    }

    void add(Luma picture) {
        double[][] mean = means(picture);
        double[][] rest = new Surround(mean, REACH).without();
        double[][] size = new double[rest.length][ACROSS];
        for (int y = 0; y < rest.length; y++) {
            for (int x = 0; x < ACROSS; x++) {
                size[y][x] = Math.abs(rest[y][x]);
            }
        }
        Surround activity = new Surround(size, REACH);
        for (int y = 0; y < rest.length; y++) {
            for (int x = 0; x < ACROSS; x++) {
                sum[y][x] += Math.clamp(rest[y][x] / (activity.mean(x, y) + FLOOR), -LIMIT, LIMIT);
            }
        }
        pictures++;
    }

    /** The mean luma of each cell; borders of cells run through pixels. */
    private double[][] means(Luma picture) {
        double[][] cells = new double[sum.length][ACROSS];
        double size = width / (double) ACROSS;
        byte[] row = new byte[width];
        double[] cellRow = new double[ACROSS];
        for (int y = 0; y < height; y++) {
            picture.row(y, row);
            across(row, size, cellRow);
            int upper = (int) (y / size);
            double split = Math.min(1, (upper + 1) * size - y);
            add(cells, upper, cellRow, split / size / size);
            add(cells, upper + 1, cellRow, (1 - split) / size / size);
        }
        return cells;
    }

    private static void add(double[][] cells, int at, double[] row, double weight) {
        if (at < cells.length && weight > 0) {
            for (int x = 0; x < ACROSS; x++) {
                cells[at][x] += weight * row[x];
            }
        }
    }

    private static void across(byte[] row, double size, double[] cells) {
        double before = 0;
        for (int cell = 0; cell < ACROSS; cell++) {
            double upTo = sumUpTo(row, (cell + 1) * size, before, cell * size);
            cells[cell] = upTo - before;
            before = upTo;
        }
    }

    /** Sum of luma left of {@code to}, given the one left of {@code from}. */
    private static double sumUpTo(byte[] row, double to, double before, double from) {
        double total = before;
        double at = from;
        while (at < to - 1e-9) {
            int pixel = (int) (at + 1e-9);
            double next = Math.min(to, pixel + 1);
            total += pixel < row.length ? (row[pixel] & 255) * (next - at) : 0;
            at = next;
        }
        return total;
    }
}
