package dev.nightshift.studio.articulation;

import dev.nightshift.media.signal.Cholesky;
import java.util.Arrays;

/**
 * Least squares that keep near given weights (ridge) and are not led astray by rows that don't fit at all: a smile, a
 * yawn, a laugh is no speech (iteratively reweighted, Huber 1964).
 */
final class RobustRidge {
    private static final int ROUNDS = 4;
    /** Rows farther off than this many times the median get less of a say. */
    private static final double OUTLYING = 1.5;

    private RobustRidge() {}

    /**
     * @param seen inputs; the last one is constant and free
     * @param wanted outputs
     * @param start weights to stay near
     * @param ridge how near
     */
    static float[][] fit(float[][] seen, float[][] wanted, float[][] start, double ridge) {
        double[] say = new double[seen.length];
        Arrays.fill(say, 1);
        float[][] weights = start;
        for (int round = 0; round < ROUNDS; round++) {
            weights = solve(seen, wanted, start, say, ridge);
            say = say(seen, wanted, weights);
        }
        return weights;
    }

    private static double[] say(float[][] seen, float[][] wanted, float[][] weights) {
        double[] off = new double[seen.length];
        for (int i = 0; i < off.length; i++) off[i] = distance(apply(weights, seen[i]), wanted[i]);
        double[] sorted = off.clone();
        Arrays.sort(sorted);
        double usual = OUTLYING * sorted[sorted.length / 2] + 1e-9;
        double[] say = new double[off.length];
        for (int i = 0; i < off.length; i++) say[i] = off[i] <= usual ? 1 : usual * usual / (off[i] * off[i]);
        return say;
    }

    private static double distance(float[] a, float[] b) {
        double sum = 0;
        for (int k = 0; k < a.length; k++) sum += (a[k] - b[k]) * (a[k] - b[k]);
        return Math.sqrt(sum);
    }

    static float[] apply(float[][] weights, float[] seen) {
        float[] out = new float[weights[0].length];
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] == 0) continue;
            for (int k = 0; k < out.length; k++) out[k] += seen[i] * weights[i][k];
        }
        return out;
    }

    private static float[][] solve(float[][] seen, float[][] wanted, float[][] start, double[] say, double ridge) {
        int inputs = start.length;
        double[][] left = new double[inputs][inputs];
        double[][] right = new double[inputs][start[0].length];
        for (int row = 0; row < seen.length; row++)
            add(left, right, seen[row], off(wanted[row], start, seen[row]), say[row]);
        for (int i = 0; i < inputs; i++) left[i][i] += i == inputs - 1 ? 1e-6 : ridge;
        double[][] change = Cholesky.solve(left, right);
        float[][] weights = new float[inputs][start[0].length];
        for (int i = 0; i < inputs; i++) {
            for (int k = 0; k < weights[i].length; k++) weights[i][k] = start[i][k] + (float) change[i][k];
        }
        return weights;
    }

    private static float[] off(float[] wanted, float[][] start, float[] seen) {
        float[] off = wanted.clone();
        float[] expected = apply(start, seen);
        for (int k = 0; k < off.length; k++) off[k] -= expected[k];
        return off;
    }

    private static void add(double[][] left, double[][] right, float[] seen, float[] wanted, double say) {
        for (int i = 0; i < seen.length; i++) {
            if (seen[i] == 0) continue;
            double weighed = say * seen[i];
            for (int j = 0; j < seen.length; j++) left[i][j] += weighed * seen[j];
            for (int k = 0; k < wanted.length; k++) right[i][k] += weighed * wanted[k];
        }
    }
}
