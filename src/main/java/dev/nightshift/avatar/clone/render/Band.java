package dev.nightshift.avatar.clone.render;

/**
 * A coarse field of colour differences: three numbers (red, green, blue) a cell, with 8 bits of fraction.
 *
 * @param width cells
 * @param height cells
 * @param cell how many pixels of the fine picture a cell is wide and high
 * @param values rows from the top
 */
record Band(int width, int height, int cell, int[] values) {
    private static final int HALF = 128;

    static Band blank(int width, int height, int cell) {
        return new Band(width, height, cell, new int[3 * width * height]);
    }

    /** Fills one row of the fine picture between the cells' rows: three numbers a cell, the last cell twice. */
    private void line(int row, int[] line) {
        int y = Math.clamp(between(row), 0, height - 1 << 8);
        int above = 3 * width * (y >> 8);
        int below = 3 * width * Math.min(height - 1, (y >> 8) + 1);
        for (int i = 0; i < 3 * width; i++) {
            int value = values[above + i];
            line[i] = value + ((values[below + i] - value) * (y & 255) >> 8);
        }
        System.arraycopy(line, 3 * width - 3, line, 3 * width, 3);
    }

    /** Where a pixel lies between the centres of cells, with 8 bits of fraction. */
    private int between(int pixel) {
        return ((2 * pixel + 1) * HALF) / cell - HALF;
    }

    /**
     * Adds itself, interpolated, to the pixels of a picture that are covered.
     *
     * @param cover as large, 0 in the lowest byte where nothing is added
     */
    void addTo(Texture picture, Texture cover) {
        int count = picture.width();
        int[] places = places(count);
        int[] line = new int[3 * width + 3];
        for (int y = 0; y < picture.height(); y++) {
            line(y, line);
            int at = y * count;
            for (int x = 0; x < count; x++, at++) {
                if ((cover.pixels()[at] & 255) != 0) {
                    picture.pixels()[at] = sum(picture.pixels()[at], line, places[x]);
                }
            }
        }
    }

    private int[] places(int count) {
        int[] places = new int[count];
        for (int x = 0; x < count; x++) {
            places[x] = Math.clamp(between(x), 0, width - 1 << 8);
        }
        return places;
    }

    private static int sum(int p, int[] line, int place) {
        int left = 3 * (place >> 8);
        int share = place & 255;
        int red = (p >> 16 & 255) + (line[left] + ((line[left + 3] - line[left]) * share >> 8) + HALF >> 8);
        int green = (p >> 8 & 255) + (line[left + 1] + ((line[left + 4] - line[left + 1]) * share >> 8) + HALF >> 8);
        int blue = (p & 255) + (line[left + 2] + ((line[left + 5] - line[left + 2]) * share >> 8) + HALF >> 8);
        return p & 0xFF000000 | clamped(red) << 16 | clamped(green) << 8 | clamped(blue);
    }

    private static int clamped(int value) {
        return Math.max(0, Math.min(255, value));
    }
}
