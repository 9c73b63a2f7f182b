package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.matte.Drift;

/** Measures how the background of a picture differs from the plate around the person. One thread. */
final class DriftMeter {
    private static final int STEP = Drift.CELL / Cells.SIZE;
    /** A larger difference is something else that stands there. */
    private static final float MOST = 36;
    /** Cells of the picture that make a measurement sure. */
    private static final float SURE = 12;

    private final int width;
    private final int height;
    private final float[] sums;
    private final float[] weights;

    DriftMeter(int pictureWidth, int pictureHeight) {
        width = Drift.cells(pictureWidth);
        height = Drift.cells(pictureHeight);
        sums = new float[3 * width * height];
        weights = new float[width * height];
    }

    /** @param known which of the plate's cells may be compared */
    Drift measure(Cells picture, Cells plate, boolean[] known, boolean[] outside) {
        java.util.Arrays.fill(sums, 0);
        java.util.Arrays.fill(weights, 0);
        for (int y = 0; y < picture.height; y++) {
            for (int x = 0; x < picture.width; x++) {
                int i = y * picture.width + x;
                if (known[i] && outside[i]) {
                    add(picture.colours, plate.colours, 3 * i, y / STEP * width + x / STEP);
                }
            }
        }
        for (int cell = 0; cell < weights.length; cell++) {
            float share = 1 / Math.max(weights[cell], 1);
            for (int k = 0; k < 3; k++) {
                sums[3 * cell + k] *= share;
            }
            weights[cell] = Math.min(1, weights[cell] / SURE);
        }
        Fill.of(sums, weights, width, height);
        byte[] values = new byte[sums.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = (byte) Math.round(sums[i]);
        }
        return new Drift(width, height, values);
    }

    private void add(float[] picture, float[] plate, int at, int cell) {
        float red = picture[at] - plate[at];
        float green = picture[at + 1] - plate[at + 1];
        float blue = picture[at + 2] - plate[at + 2];
        if (Math.max(Math.abs(red), Math.max(Math.abs(green), Math.abs(blue))) < MOST) {
            sums[3 * cell] += red;
            sums[3 * cell + 1] += green;
            sums[3 * cell + 2] += blue;
            weights[cell]++;
        }
    }
}
