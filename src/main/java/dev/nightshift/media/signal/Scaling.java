package dev.nightshift.media.signal;

/**
 * Shifts and stretches columns to mean 0 and spread 1 (cepstral mean and variance normalisation).
 *
 * @param mean of each column
 * @param spread standard deviation of each column, never 0
 */
public record Scaling(float[] mean, float[] spread) {
    private static final double LEAST = 1e-3;

    /**
     * The scaling that suits these rows.
     *
     * @param rows at least one, all of one width
     */
    public static Scaling of(float[][] rows) {
        int width = rows[0].length;
        float[] mean = new float[width];
        float[] spread = new float[width];
        for (int i = 0; i < width; i++) {
            double sum = 0;
            double squares = 0;
            for (float[] row : rows) {
                sum += row[i];
                squares += row[i] * row[i];
            }
            double middle = sum / rows.length;
            mean[i] = (float) middle;
            spread[i] = (float) Math.max(LEAST, Math.sqrt(Math.max(0, squares / rows.length - middle * middle)));
        }
        return new Scaling(mean, spread);
    }

    /** New rows, scaled. */
    public float[][] apply(float[][] rows) {
        float[][] scaled = new float[rows.length][];
        for (int row = 0; row < rows.length; row++) scaled[row] = apply(rows[row]);
        return scaled;
    }

    /** A new row, scaled. */
    public float[] apply(float[] row) {
        float[] scaled = new float[row.length];
        for (int i = 0; i < row.length; i++) scaled[i] = (row[i] - mean[i]) / spread[i];
        return scaled;
    }
}
