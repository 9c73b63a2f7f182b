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
        float[] line = new float[3 * width + 3];
        for (int i = 0; i < 3 * width; i++) {
            float value = values[3 * above * width + i];
            line[i] = value + fy * (values[3 * below * width + i] - value);
        }
        System.arraycopy(line, 3 * width - 3, line, 3 * width, 3);
        spread(line, into, count);
    }

    /** Interpolates along a row; the line's last cell is there twice. */
    private void spread(float[] line, float[] into, int count) {
        for (int i = 0; i < count; i++) {
            float x = Math.clamp((i + 0.5f) / cell - 0.5f, 0, width - 1);
            int left = 3 * (int) x;
            float share = x - (int) x;
            into[3 * i] += line[left] + share * (line[left + 3] - line[left]);
            into[3 * i + 1] += line[left + 1] + share * (line[left + 4] - line[left + 1]);
            into[3 * i + 2] += line[left + 2] + share * (line[left + 5] - line[left + 2]);
        }
    }
}
