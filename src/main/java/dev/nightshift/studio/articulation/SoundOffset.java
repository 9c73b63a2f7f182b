package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.LipFigures;
import dev.nightshift.avatar.clone.speech.SoundDriver;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.avatar.clone.speech.Taps;
import dev.nightshift.media.signal.Cholesky;
import dev.nightshift.media.signal.MelCepstra;
import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * How late a film's sound is against its pictures, told by the lips: for each offset, how well the gap between the lips
 * can be foretold from what is heard, in stretches that were not learnt from. Where sound and lips belong together that
 * has one clear peak.
 *
 * @param pictures by which the sound is late; below 0 it is early
 * @param sureness by how much the correlation there exceeds that with the sound as it is, 0 .. 1
 */
public record SoundOffset(int pictures, double sureness) {
    /** Half a second; more than any camera does. */
    private static final int FARTHEST = 12;

    private static final int FOLDS = 5;
    private static final int APART = 6;
    private static final double RIDGE = 10;
    private static final double SPEAKS = 0.6;
    private static final int AROUND = 6;
    /** What is looked at is as long before as after, so that no offset is favoured. */
    private static final Taps AROUND_NOW = new Taps(-8, 4, 5);
    /** With less speech than this (6 s) nothing can be told. */
    private static final int FEWEST = 150;
    /** Of the sound as it is, one picture to either side is as good. */
    private static final int USUAL = 1;

    private static final double SURE = 0.1;

    /**
     * Of a film.
     *
     * @param sound 16,000 samples a second, time 0 at the first picture
     */
    public static SoundOffset find(FaceTrack track, float[] sound, Hearing hearing) {
        int pictures = track.faces().size();
        double[] gaps = new double[pictures];
        boolean[] usable = new boolean[pictures];
        for (int i = 0; i < pictures; i++) {
            gaps[i] = Canonical.opening(track.faces().get(i).mesh());
            usable[i] = track.faces().get(i).usable();
        }
        return find(gaps, usable, hearing.hear(HeardRows.of(new MelCepstra(1).of(sound))));
    }

    /**
     * @param gaps between the lips, one a picture
     * @param usable whether a picture counts
     * @param sounds heard, time 0 at the first picture
     */
    static SoundOffset find(double[] gaps, boolean[] usable, Sounds sounds) {
        double[] scores = new double[2 * FARTHEST + 1];
        for (int late = -FARTHEST; late <= FARTHEST; late++) {
            scores[late + FARTHEST] = score(gaps, usable, sounds, late);
        }
        double asIs = IntStream.rangeClosed(-USUAL, USUAL)
                .mapToDouble(late -> scores[late + FARTHEST])
                .max()
                .orElseThrow();
        int best = IntStream.range(0, scores.length)
                .reduce((a, b) -> scores[b] > scores[a] ? b : a)
                .orElseThrow();
        return new SoundOffset(best - FARTHEST, scores[best] - asIs);
    }

    /** Correlation of what is foretold with what is seen, each fold foretold from the others. */
    private static double score(double[] gaps, boolean[] usable, Sounds sounds, int late) {
        int[] pictures = IntStream.range(0, gaps.length)
                .filter(i -> usable[i] && sounds.silence(moment(i, late), AROUND) < SPEAKS)
                .toArray();
        if (pictures.length < FEWEST) {
            return 0;
        }
        double[][] seen = Arrays.stream(pictures)
                .mapToObj(i -> numbers(AROUND_NOW.see(sounds, moment(i, late))))
                .toArray(double[][]::new);
        double[] real = Arrays.stream(pictures).mapToDouble(i -> gaps[i]).toArray();
        double[] foretold = new double[real.length];
        for (int fold = 0; fold < FOLDS; fold++) {
            foretell(seen, real, fold * real.length / FOLDS, (fold + 1) * real.length / FOLDS, foretold);
        }
        return LipFigures.correlation(foretold, real);
    }

    private static double moment(int picture, int late) {
        return MouthFootage.moment(picture + late);
    }

    private static double[] numbers(float[] seen) {
        double[] numbers = new double[seen.length];
        for (int i = 0; i < numbers.length; i++) numbers[i] = seen[i];
        return numbers;
    }

    private static void foretell(double[][] seen, double[] real, int from, int to, double[] into) {
        int width = seen[0].length;
        double[][] left = new double[width][width];
        double[][] right = new double[width][1];
        for (int row = 0; row < real.length; row++) {
            if (row >= from - APART && row < to + APART) continue;
            for (int i = 0; i < width; i++) {
                right[i][0] += seen[row][i] * real[row];
                for (int j = 0; j < width; j++) left[i][j] += seen[row][i] * seen[row][j];
            }
        }
        for (int i = 0; i < width - 1; i++) left[i][i] += RIDGE;
        left[width - 1][width - 1] += 1e-6;
        double[][] weights = Cholesky.solve(left, right);
        for (int row = from; row < to; row++) {
            for (int i = 0; i < width; i++) into[row] += weights[i][0] * seen[row][i];
        }
    }

    /** Whether it is told so clearly that one may act on it; one picture may be the lips' own lead. */
    public boolean sure() {
        return Math.abs(pictures) > USUAL && sureness > SURE;
    }

    /** The sound where the lips are. */
    public float[] putRight(float[] sound) {
        float[] moved = new float[sound.length];
        int shift = pictures * SoundDriver.SAMPLES_A_PICTURE;
        int from = Math.clamp(shift, 0, sound.length);
        int to = Math.clamp(-shift, 0, sound.length);
        System.arraycopy(sound, from, moved, to, sound.length - Math.max(from, to));
        return moved;
    }
}
