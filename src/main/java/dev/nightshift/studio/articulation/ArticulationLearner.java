package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.MouthSpace;
import dev.nightshift.avatar.clone.model.PoseTrend;
import dev.nightshift.avatar.clone.speech.Coarticulation;
import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.Lips;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.avatar.clone.speech.SpeakingMouth;
import dev.nightshift.avatar.clone.speech.Taps;
import dev.nightshift.media.SpeechTrack;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Scaling;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Learns how a person's mouth follows sounds. A quarter of a minute is little to learn from, so the learner starts from
 * what any mouth does and moves away from it only as far as helps on stretches of the footage that it was not shown.
 */
public final class ArticulationLearner {
    private static final double[] RIDGES = {0.3, 1, 3, 10, 30, 100};
    private static final int FOLDS = 5;
    /** Pictures next to a fold that are left out, because the mouth is slow. */
    private static final int APART = 5;

    /** In pauses a mouth smiles, breathes or waits; none of it is speech, and none of it is learnt. */
    private static final double SILENT = 0.6;

    private static final int AROUND = 6;
    /** From less than four seconds of speech nothing is learnt; the mouth then does what any mouth does. */
    private static final int FEWEST = 100;

    private static final double MOST_GAIN = 1.8;

    private ArticulationLearner() {}

    /**
     * Learns all that a speaking mouth needs. Some seconds of work for a minute of footage.
     *
     * @param trend what the head's pose does to a mouth; it is taken off, since a shape is drawn on heads of any pose
     * @param track of the footage
     * @param pictures how many of them to learn from, from the first on
     * @param speech the footage's sound, 16,000 samples a second; what comes after the pictures is not listened to
     * @param said when each phone is said, if it is known; otherwise what is heard has to do, which also works for phones
     *     later, since both speak of kinds of sounds
     * @throws IllegalArgumentException when no picture shows the mouth well enough
     */
    public static SpeakingMouth learn(
            MouthSpace space,
            PoseTrend trend,
            FaceTrack track,
            int pictures,
            float[] speech,
            Optional<SpeechTrack> said,
            Hearing hearing) {
        int samples = Math.min(speech.length, pictures * MelCepstra.SAMPLE_RATE / Timebase.FPS);
        float[][] cepstra = new MelCepstra(1).of(Arrays.copyOf(speech, samples));
        Scaling usual = HeardRows.scaling(cepstra);
        Sounds heard = hearing.hear(usual.apply(cepstra));
        MouthFootage byEar = MouthFootage.of(space, trend, track, pictures, heard);
        MouthFootage byPhone = MouthFootage.of(
                space, trend, track, pictures, said.map(Sounds::of).orElse(heard));
        Lips lips = LipsLearner.learn(byPhone);
        return new SpeakingMouth(
                space,
                lips,
                learn(byPhone, lips, Taps.NEAR, Taps.FORESEEING),
                hearing,
                learn(byEar, lips, Taps.LIVE),
                usual);
    }

    /** What it looks at is chosen with the rest: with little speech, looking far finds what is not there. */
    static Coarticulation learn(MouthFootage footage, Lips lips, Taps... choices) {
        int[] pictures = IntStream.range(0, footage.pictures())
                .filter(i -> footage.usable()[i])
                .filter(i -> footage.sounds().silence(MouthFootage.moment(i), AROUND) < SILENT)
                .toArray();
        Expectation anybody = new Expectation(footage, lips);
        if (pictures.length < FEWEST) return new Coarticulation(choices[0], anybody.weights(choices[0]));
        Trial best = Arrays.stream(choices)
                .map(taps -> trial(footage, pictures, taps, anybody.weights(taps), lips))
                .min(Comparator.comparingDouble(Trial::error))
                .orElseThrow();
        float[][] weights = best.rows().fit(pictures, best.start(), best.ridge());
        return new Coarticulation(best.taps(), livelier(weights, best.rows(), pictures));
    }

    /** The best that can be had with some taps, and how far off it is on what it was not shown. */
    private record Trial(Taps taps, Rows rows, float[][] start, double ridge, double error) {}

    private static Trial trial(MouthFootage footage, int[] pictures, Taps taps, float[][] start, Lips lips) {
        float[][] seen = new float[footage.pictures()][];
        for (int i : pictures) seen[i] = taps.see(footage.sounds(), MouthFootage.moment(i));
        Rows rows = new Rows(seen, footage.shapes());
        return Arrays.stream(RIDGES)
                .mapToObj(ridge -> new Trial(taps, rows, start, ridge, error(rows, pictures, start, lips, ridge)))
                .min(Comparator.comparingDouble(Trial::error))
                .orElseThrow();
    }

    private record Rows(float[][] seen, float[][] shapes) {
        float[][] fit(int[] pictures, float[][] start, double ridge) {
            float[][] inputs = Arrays.stream(pictures).mapToObj(i -> seen[i]).toArray(float[][]::new);
            float[][] outputs = Arrays.stream(pictures).mapToObj(i -> shapes[i]).toArray(float[][]::new);
            return RobustRidge.fit(inputs, outputs, start, ridge);
        }
    }

    private static double error(Rows rows, int[] pictures, float[][] start, Lips lips, double ridge) {
        double error = 0;
        for (int fold = 0; fold < FOLDS; fold++) error += error(rows, pictures, start, lips, ridge, fold);
        return error;
    }

    /** How far off the gap is, in a fold that was not learnt from; large errors count no more than middling ones. */
    private static double error(Rows rows, int[] pictures, float[][] start, Lips lips, double ridge, int fold) {
        int from = fold * pictures.length / FOLDS;
        int to = (fold + 1) * pictures.length / FOLDS;
        int[] others = IntStream.range(0, pictures.length)
                .filter(i -> i < from - APART || i >= to + APART)
                .map(i -> pictures[i])
                .toArray();
        float[][] weights = rows.fit(others, start, ridge);
        double error = 0;
        for (int i = from; i < to; i++) {
            float[] shape = RobustRidge.apply(weights, rows.seen()[pictures[i]]);
            error += Math.abs(lips.gap(shape) - lips.gap(rows.shapes()[pictures[i]]));
        }
        return error;
    }

    /** Regression shies away from extremes; each dimension is stretched about its mean to what the person shows. */
    private static float[][] livelier(float[][] weights, Rows rows, int[] pictures) {
        float[][] stretched = new float[weights.length][weights[0].length];
        for (int k = 0; k < weights[0].length; k++) {
            double[] real = new double[pictures.length];
            double[] learnt = new double[pictures.length];
            for (int i = 0; i < pictures.length; i++) {
                real[i] = rows.shapes()[pictures[i]][k];
                learnt[i] = RobustRidge.apply(weights, rows.seen()[pictures[i]])[k];
            }
            double gain = Math.clamp(spread(real) / (spread(learnt) + 1e-9), 1, MOST_GAIN);
            double middle = Arrays.stream(learnt).average().orElse(0);
            for (int i = 0; i < weights.length; i++) stretched[i][k] = (float) (gain * weights[i][k]);
            stretched[weights.length - 1][k] += (float) ((1 - gain) * middle);
        }
        return stretched;
    }

    /** Between the tenth and the ninetieth of a hundred, so that a laugh does not count. */
    private static double spread(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length * 9 / 10] - sorted[sorted.length / 10];
    }
}
