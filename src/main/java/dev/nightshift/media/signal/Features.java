package dev.nightshift.media.signal;

/** Rows of {@link MelCepstra} made comparable between speakers, rooms and microphones. Rows are never written to. */
public final class Features {
    private static final int REACH = 2;

    private Features() {}

    /** Each row followed by its slope: a regression over two rows on either side (Furui 1986). */
    public static float[][] withSlopes(float[][] rows) {
        float[][] wide = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) {
            int width = rows[row].length;
            wide[row] = java.util.Arrays.copyOf(rows[row], 2 * width);
            for (int i = 0; i < width; i++) wide[row][width + i] = slope(rows, row, i);
        }
        return wide;
    }

    private static float slope(float[][] rows, int row, int i) {
        float sum = 0;
        for (int d = 1; d <= REACH; d++) {
            float after = rows[Math.min(row + d, rows.length - 1)][i];
            float before = rows[Math.max(row - d, 0)][i];
            sum += d * (after - before);
        }
        return sum / 10;
    }

    /** Each column with mean 0 and spread 1: takes away the microphone, the room and much of the speaker. */
    public static float[][] normalised(float[][] rows) {
        return rows.length == 0 ? rows : Scaling.of(rows).apply(rows);
    }
}
