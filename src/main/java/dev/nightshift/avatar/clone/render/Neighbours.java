package dev.nightshift.avatar.clone.render;

import java.util.Arrays;
import java.util.Comparator;
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
        float[] all = new float[bank.size()];
        for (int i = 0; i < all.length; i++) {
            Exemplar exemplar = bank.get(i);
            all[i] = allowed.test(exemplar) ? MouthFeature.squaredDistance(wish, exemplar.feature()) : Float.MAX_VALUE;
        }
        int[] nearest = IntStream.range(0, all.length)
                .filter(i -> all[i] < Float.MAX_VALUE)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> all[i]))
                .limit(count)
                .mapToInt(Integer::intValue)
                .toArray();
        List<Exemplar> exemplars = Arrays.stream(nearest).mapToObj(bank::get).toList();
        float[] distances = new float[nearest.length];
        for (int i = 0; i < distances.length; i++) {
            distances[i] = (float) Math.sqrt(all[nearest[i]]);
        }
        return new Neighbours(exemplars, weights(wish, exemplars, distances), distances);
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
