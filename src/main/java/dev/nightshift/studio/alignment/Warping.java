package dev.nightshift.studio.alignment;

/**
 * The best monotone pairing of two rows of features (dynamic time warping, Sakoe and Chiba 1978): first on every second
 * row within a band around the diagonal, then on all rows near what was found.
 *
 * @param first for each row of the reading, the first row of the recording paired with it
 * @param last the last one
 * @param cost mean distance of paired rows
 */
record Warping(int[] first, int[] last, double cost) {
    /** Rows off the diagonal at most, 20 s: pauses are cut out, so only pace differs. */
    static final int BAND = 2_000;
    /** Rows off an earlier pairing, 1 s. */
    private static final int NEAR = 100;

    /** Pairs rows that nothing is known about. */
    static Warping of(float[][] reading, float[][] recording) {
        if (reading.length == 0 || recording.length == 0) {
            return new Warping(new int[reading.length], new int[reading.length], Double.POSITIVE_INFINITY);
        }
        float[][] coarseReading = halved(reading);
        float[][] coarseRecording = halved(recording);
        int[] diagonal = new int[coarseReading.length];
        for (int i = 0; i < diagonal.length; i++) {
            diagonal[i] = (int) ((long) i * coarseRecording.length / diagonal.length);
        }
        Warping coarse = new WarpingSearch(coarseReading, coarseRecording, diagonal, BAND / 2).run();
        int[] centre = new int[reading.length];
        for (int i = 0; i < centre.length; i++) {
            centre[i] = Math.min(recording.length - 1, 2 * coarse.middle(Math.min(i / 2, diagonal.length - 1)));
        }
        return new WarpingSearch(reading, recording, centre, NEAR).run();
    }

    /** Pairs rows again after they changed a little. */
    Warping again(float[][] reading, float[][] recording) {
        int[] centre = new int[first.length];
        for (int i = 0; i < centre.length; i++) centre[i] = middle(i);
        return new WarpingSearch(reading, recording, centre, NEAR).run();
    }

    private static float[][] halved(float[][] rows) {
        float[][] half = new float[(rows.length + 1) / 2][];
        for (int i = 0; i < half.length; i++) {
            float[] next = rows[Math.min(2 * i + 1, rows.length - 1)];
            half[i] = rows[2 * i].clone();
            for (int k = 0; k < next.length; k++) half[i][k] = (half[i][k] + next[k]) / 2;
        }
        return half;
    }

    /** The row of the recording that is paired with a row of the reading. */
    int middle(int row) {
        return (first[row] + last[row]) / 2;
    }

    /** Where in the recording, in rows, the border before this row of the reading lies. */
    double border(int row) {
        if (row <= 0) return first[0];
        if (row >= first.length) return last[first.length - 1] + 1;
        return (last[row - 1] + 1 + first[row]) / 2.0;
    }

    /** Mean distance of rows that replace the reading's, under this pairing. */
    double distance(float[][] reading, float[][] recording) {
        double sum = 0;
        for (int i = 0; i < reading.length; i++) sum += WarpingSearch.distance(reading[i], recording[middle(i)]);
        return sum / reading.length;
    }
}
