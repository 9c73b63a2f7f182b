package dev.nightshift.broadcast.mark;

/** Means over the neighbourhood of each cell, by sums over all that lies above and left of it. */
final class Surround {
    private final double[][] cells;
    private final double[][] sums;
    private final int reach;

    Surround(double[][] cells, int reach) {
        this.cells = cells;
        this.reach = reach;
        this.sums = new double[cells.length + 1][cells[0].length + 1];
        for (int y = 0; y < cells.length; y++) {
            double row = 0;
            for (int x = 0; x < cells[y].length; x++) {
                row += cells[y][x];
                sums[y + 1][x + 1] = sums[y][x + 1] + row;
            }
        }
    }

    double mean(int x, int y) {
        int left = Math.max(0, x - reach);
        int top = Math.max(0, y - reach);
        int right = Math.min(cells[0].length, x + reach + 1);
        int bottom = Math.min(cells.length, y + reach + 1);
        double sum = sums[bottom][right] - sums[top][right] - sums[bottom][left] + sums[top][left];
        return sum / ((right - left) * (bottom - top));
    }

    /** The cells less their surroundings. */
    double[][] without() {
        double[][] rest = new double[cells.length][cells[0].length];
        for (int y = 0; y < cells.length; y++) {
            for (int x = 0; x < cells[y].length; x++) {
                rest[y][x] = cells[y][x] - mean(x, y);
            }
        }
        return rest;
    }
}
