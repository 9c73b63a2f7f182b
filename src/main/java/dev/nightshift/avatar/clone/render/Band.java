package dev.nightshift.avatar.clone.render;

/**
 * A coarse field of colour differences: three numbers (red, green, blue) a cell.
 *
 * @param width cells
 * @param height cells
 * @param cell how many pixels of the fine picture a cell is wide and high
 * @param values rows from the top
 */
record Band(int width, int height, int cell, float[] values) {

    static Band blank(int width, int height, int cell) {
        return new Band(width, height, cell, new float[3 * width * height]);
    }

    /** Adds a picture of the same size, weighted. */
    void add(Texture picture, float weight) {
        int[] pixels = picture.pixels();
        for (int i = 0, at = 0; i < pixels.length; i++, at += 3) {
            int p = pixels[i];
            values[at] += weight * (p >> 16 & 255);
            values[at + 1] += weight * (p >> 8 & 255);
            values[at + 2] += weight * (p & 255);
        }
    }

    /**
     * Adds itself, interpolated, to a row of the fine picture.
     *
     * @param row which one
     * @param into three numbers a pixel
     * @param count pixels
     */
    void addTo(int row, float[] into, int count) {
        float y = (row + 0.5f) / cell - 0.5f;
        int above = Math.clamp((int) Math.floor(y), 0, height - 1);
        int below = Math.min(height - 1, above + 1);
        float fy = Math.clamp(y - above, 0, 1);
        float step = 1f / cell;
        float x = 0.5f * step - 0.5f;
        for (int i = 0; i < count; i++, x += step) {
            int left = Math.clamp((int) (x + 1) - 1, 0, width - 1);
            int right = Math.min(width - 1, left + 1);
            float fx = Math.clamp(x - left, 0, 1);
            int a = 3 * (above * width + left);
            int b = 3 * (above * width + right);
            int c = 3 * (below * width + left);
            int d = 3 * (below * width + right);
            float wa = (1 - fx) * (1 - fy);
            float wb = fx * (1 - fy);
            float wc = (1 - fx) * fy;
            float wd = fx * fy;
            for (int k = 0; k < 3; k++) {
                into[3 * i + k] += wa * values[a + k] + wb * values[b + k] + wc * values[c + k] + wd * values[d + k];
            }
        }
    }
}
