package dev.nightshift.studio.alignment;

import java.util.Arrays;

/** One dynamic programme within a band around given pairs; used once. */
final class WarpingSearch {
    /** What waiting on one side costs against half of a pairing: keeps sounds from being stretched without need. */
    private static final float WAIT = 1.25f;

    private static final float NEVER = Float.MAX_VALUE / 4;
    private static final byte BOTH = 0;
    private static final byte READING = 1;
    private static final byte RECORDING = 2;

    private final float[][] reading;
    private final float[][] recording;
    private final int[] centre;
    private final int band;
    private final byte[][] steps;
    private final int[] starts;
    private float[] costs = {};

    /**
     * @param centre for each row of the reading about where in the recording it is, never falling
     * @param band how far from there to look
     */
    WarpingSearch(float[][] reading, float[][] recording, int[] centre, int band) {
        this.reading = reading;
        this.recording = recording;
        this.centre = centre;
        this.band = band;
        steps = new byte[reading.length][];
        starts = new int[reading.length];
    }

    Warping run() {
        for (int i = 0; i < reading.length; i++) advance(i, from(i), to(i));
        return trace();
    }

    private int from(int i) {
        return i == 0 ? 0 : Math.max(0, Math.min(centre[i] - band, recording.length - 1));
    }

    /** Overlaps the row after, so that a way through always exists. */
    private int to(int i) {
        int next = i == reading.length - 1 ? recording.length : from(i + 1) + 1;
        return Math.min(recording.length, Math.max(centre[i] + band, next));
    }

    private void advance(int i, int from, int to) {
        float[] now = new float[to - from];
        byte[] step = new byte[to - from];
        for (int j = from; j < to; j++) {
            float distance = distance(reading[i], recording[j]);
            float both = i == 0 ? (j == 0 ? distance : NEVER) : before(i, j - 1) + 2 * distance;
            float alone = i == 0 ? NEVER : before(i, j) + WAIT * distance;
            float waits = j == from ? NEVER : now[j - 1 - from] + WAIT * distance;
            step[j - from] = both <= alone && both <= waits ? BOTH : alone <= waits ? READING : RECORDING;
            now[j - from] = Math.min(both, Math.min(alone, waits));
        }
        starts[i] = from;
        steps[i] = step;
        costs = now;
    }

    private float before(int i, int j) {
        int start = starts[i - 1];
        return j < start || j - start >= costs.length ? NEVER : costs[j - start];
    }

    private Warping trace() {
        int[] first = new int[reading.length];
        int[] last = new int[reading.length];
        Arrays.fill(last, -1);
        int i = reading.length - 1;
        int j = recording.length - 1;
        while (i >= 0 && j >= 0) {
            if (last[i] < 0) last[i] = j;
            first[i] = j;
            if (i == 0 && j == 0) break;
            byte step = steps[i][j - starts[i]];
            if (step != RECORDING) i--;
            if (step != READING) j--;
        }
        return new Warping(first, last, costs[costs.length - 1] / (reading.length + recording.length));
    }

    static float distance(float[] a, float[] b) {
        float sum = 0;
        for (int k = 0; k < a.length; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
        return (float) Math.sqrt(sum);
    }
}
