package dev.nightshift.voice.mary;

/**
 * Rounds the pitch over time, across unvoiced gaps too. The models know each voiced stretch by itself only, so a short
 * vowel between two stops may jump by three semitones; a throat can't.
 */
final class PitchSmoothing {
    /** Standard deviation of the bell it is rounded with: 30 ms. */
    private static final double ROWS = 6;

    private static final int REACH = 18;

    private PitchSmoothing() {}

    /**
     * @param rows increasing indexes of the voiced rows
     * @param values a value for each of them
     * @return the rounded values
     */
    static double[] smooth(int[] rows, double[] values) {
        double[] smooth = new double[values.length];
        int first = 0;
        for (int i = 0; i < values.length; i++) {
            while (rows[i] - rows[first] > REACH) first++;
            double sum = 0;
            double weights = 0;
            for (int j = first; j < values.length && rows[j] - rows[i] <= REACH; j++) {
                double distance = (rows[j] - rows[i]) / ROWS;
                double weight = Math.exp(-distance * distance / 2);
                sum += weight * values[j];
                weights += weight;
            }
            smooth[i] = sum / weights;
        }
        return smooth;
    }
}
