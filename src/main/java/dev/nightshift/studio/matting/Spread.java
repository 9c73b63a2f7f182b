package dev.nightshift.studio.matting;

/** Colours of those cells that count, carried to the cells around them. One thread. */
final class Spread {
    private final int width;
    private final int height;
    private final int halfWidth;
    private final int halfHeight;
    private final float[] cells;
    private final float[] rows;
    private final float[] filled;
    private final float[] known;

    Spread(int width, int height) {
        this.width = width;
        this.height = height;
        this.halfWidth = (width + 1) / 2;
        this.halfHeight = (height + 1) / 2;
        this.cells = new float[4 * width * height];
        this.rows = new float[4 * width * height];
        this.filled = new float[3 * halfWidth * halfHeight];
        this.known = new float[halfWidth * halfHeight];
    }

    /**
     * The mean within a few cells.
     *
     * @param colours three numbers a cell
     * @param counts which cells count
     * @param otherwise where none does so near
     * @param into three numbers a cell, overwritten
     */
    void near(float[] colours, boolean[] counts, int radius, float[] otherwise, float[] into) {
        for (int i = 0; i < width * height; i++) {
            float weight = counts[i] ? 1 : 0;
            cells[4 * i] = weight * colours[3 * i];
            cells[4 * i + 1] = weight * colours[3 * i + 1];
            cells[4 * i + 2] = weight * colours[3 * i + 2];
            cells[4 * i + 3] = weight;
        }
        sum(width, height, radius);
        for (int i = 0; i < width * height; i++) {
            float weight = cells[4 * i + 3];
            if (weight > .5f) {
                into[3 * i] = cells[4 * i] / weight;
                into[3 * i + 1] = cells[4 * i + 1] / weight;
                into[3 * i + 2] = cells[4 * i + 2] / weight;
            } else {
                System.arraycopy(otherwise, 3 * i, into, 3 * i, 3);
            }
        }
    }

    /** The mean further around, in cells of twice the size; where none counts, from wherever one does. */
    void around(float[] colours, boolean[] counts, int radius, float[] into) {
        java.util.Arrays.fill(cells, 0, 4 * halfWidth * halfHeight, 0);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                int i = y * width + x;
                if (counts[i]) {
                    int half = 4 * (y / 2 * halfWidth + x / 2);
                    cells[half] += colours[3 * i];
                    cells[half + 1] += colours[3 * i + 1];
                    cells[half + 2] += colours[3 * i + 2];
                    cells[half + 3]++;
                }
            }
        }
        sum(halfWidth, halfHeight, radius);
        for (int i = 0; i < known.length; i++) {
            float share = 1 / Math.max(cells[4 * i + 3], 1);
            filled[3 * i] = cells[4 * i] * share;
            filled[3 * i + 1] = cells[4 * i + 1] * share;
            filled[3 * i + 2] = cells[4 * i + 2] * share;
            known[i] = Math.min(1, cells[4 * i + 3]);
        }
        Fill.of(filled, known, halfWidth, halfHeight);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                System.arraycopy(filled, 3 * (y / 2 * halfWidth + x / 2), into, 3 * (y * width + x), 3);
            }
        }
    }

    /** Replaces each cell by the sum of those within a square. */
    private void sum(int w, int h, int radius) {
        for (int y = 0; y < h; y++) {
            alongRow(y * w, w, radius);
        }
        int stride = 4 * w;
        float[] column = new float[stride];
        for (int y = -radius; y < h; y++) {
            add(column, y + radius, h, stride, 1);
            add(column, y - radius - 1, h, stride, -1);
            if (y >= 0) {
                System.arraycopy(column, 0, cells, y * stride, stride);
            }
        }
    }

    private void add(float[] column, int row, int h, int stride, float sign) {
        if (row >= 0 && row < h) {
            int from = row * stride;
            for (int k = 0; k < stride; k++) {
                column[k] += sign * rows[from + k];
            }
        }
    }

    private void alongRow(int start, int w, int radius) {
        float red = 0;
        float green = 0;
        float blue = 0;
        float count = 0;
        for (int x = -radius; x < w; x++) {
            if (x + radius < w) {
                int i = 4 * (start + x + radius);
                red += cells[i];
                green += cells[i + 1];
                blue += cells[i + 2];
                count += cells[i + 3];
            }
            if (x - radius > 0) {
                int i = 4 * (start + x - radius - 1);
                red -= cells[i];
                green -= cells[i + 1];
                blue -= cells[i + 2];
                count -= cells[i + 3];
            }
            if (x >= 0) {
                int into = 4 * (start + x);
                rows[into] = red;
                rows[into + 1] = green;
                rows[into + 2] = blue;
                rows[into + 3] = count;
            }
        }
    }
}
