package dev.nightshift.avatar.clone.render;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/**
 * The exemplars most like a wished mouth, and how much of each makes it: weights that reproduce the wished feature best
 * (locally linear reconstruction, Roweis and Saul 2000), none negative, fading to nothing towards the farthest, so that
 * no exemplar comes or goes at a stroke.
 *
 * @param exemplars the nearest first
 * @param weights sum 1
 * @param distances of the features
 */
record Neighbours(List<Exemplar> exemplars, float[] weights, float[] distances) {
    /** How strongly equal weights are preferred to exact ones. */
    private static final double EVENNESS = 0.05;

    /** The {@code count} nearest of those allowed. */
    static Neighbours of(float[] wish, List<Exemplar> bank, int count, Predicate<Exemplar> allowed) {
        List<Exemplar> exemplars = new ArrayList<>(count + 1);
        float[] squares = new float[count + 1];
        for (int i = 0; i < bank.size(); i++) {
            Exemplar exemplar = bank.get(i);
            if (allowed.test(exemplar)) {
                float square = MouthFeature.squaredDistance(wish, exemplar.feature());
                if (exemplars.size() < count || square < squares[count - 1]) {
                    insert(exemplar, square, exemplars, squares);
                    if (exemplars.size() > count) exemplars.removeLast();
                }
            }
        }
        float[] distances = new float[exemplars.size()];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (float) Math.sqrt(squares[i]);
        }
        return new Neighbours(exemplars, weights(wish, exemplars, distances), distances);
    }

    /** Behind all that are as near: of two alike the earlier one counts as nearer. */
    private static void insert(Exemplar exemplar, float square, List<Exemplar> exemplars, float[] squares) {
        int at = exemplars.size();
        while (at > 0 && squares[at - 1] > square) {
            squares[at] = squares[at - 1];
            at--;
        }
        squares[at] = square;
        exemplars.add(at, exemplar);
    }

    private static float[] weights(float[] wish, List<Exemplar> exemplars, float[] distances) {
        int count = exemplars.size();
        double[][] gram = gram(wish, exemplars);
        double trace = IntStream.range(0, count).mapToDouble(i -> gram[i][i]).sum();
        for (int i = 0; i < count; i++) {
            gram[i][i] += EVENNESS * trace + 1e-6;
        }
        double[] solved = new double[count];
        Arrays.fill(solved, 1);
        Cholesky.solve(gram, solved);
        float[] weights = new float[count];
        float sum = 0;
        for (int i = 0; i < count; i++) {
            double taper = count == 1 ? 1 : 1 - Math.pow(distances[i] / (distances[count - 1] + 1e-3), 4);
            weights[i] = (float) (Math.max(0, solved[i]) * taper);
            sum += weights[i];
        }
        for (int i = 0; i < count; i++) {
            weights[i] /= sum;
        }
        return weights;
    }

    private static double[][] gram(float[] wish, List<Exemplar> exemplars) {
        int count = exemplars.size();
        float[][] away = new float[count][wish.length];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j < wish.length; j++) {
                away[i][j] = exemplars.get(i).feature()[j] - wish[j];
            }
        }
        double[][] gram = new double[count][count];
        for (int i = 0; i < count; i++) {
            for (int j = 0; j <= i; j++) {
                float sum = 0;
                for (int k = 0; k < wish.length; k++) {
                    sum += away[i][k] * away[j][k];
                }
                gram[i][j] = sum;
                gram[j][i] = sum;
            }
        }
        return gram;
    }
}
