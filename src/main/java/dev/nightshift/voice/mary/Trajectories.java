package dev.nightshift.voice.mary;

import dev.nightshift.voice.sound.VocalTrack;
import java.util.Arrays;
import java.util.List;
import marytts.htsengine.CartTreeSet;
import marytts.htsengine.GVModelSet;
import marytts.htsengine.HMMData;
import marytts.htsengine.HMMData.FeatureType;
import marytts.htsengine.HTSModel;

/**
 * State models become smooth tracks of spectrum, pitch and voicing. Replaces Mary's generator, whose search for the
 * natural variance takes up to a hundred rounds for each of 41 dimensions and gives up where it does not converge; here
 * the variance is set at once (Silen et al., "Ways to implement global variance in statistical speech synthesis", 2012).
 */
final class Trajectories {
    /** How far the variance goes from the model's towards the natural one. */
    private static final double LIVELINESS = 0.9;
    /** Very short sentences must not explode. */
    private static final double MOST_STRETCH = 2.5;

    /** Share of the pitch by which each wave of the flutter moves it. */
    private static final double FLUTTER = 0.003;

    /** Factor on the models' own excursions of pitch. */
    private static final double OWN_MELODY = 1.2;

    private final Frames frames;
    private final double[] melody;
    private final CartTreeSet sizes;
    private final GVModelSet natural;

    private Trajectories(List<Sentence.Unit> units, HMMData data) {
        this.frames = new Frames(units);
        this.melody = Intonation.of(units, frames);
        this.sizes = data.getCartTreeSet();
        this.natural = data.getGVModelSet();
    }

    /**
     * @param range factor on the pitch's excursions
     * @param semitones shift of the pitch
     */
    static VocalTrack of(List<Sentence.Unit> units, HMMData data, double range, double semitones) {
        Trajectories tracks = new Trajectories(units, data);
        return new VocalTrack(tracks.spectrum(), tracks.hertz(range, semitones), tracks.strengths());
    }

    private double[][] spectrum() {
        return stream(FeatureType.MGC, sizes.getMcepVsize() / 3, natural.getGVmeanMgc());
    }

    private double[][] strengths() {
        return stream(FeatureType.STR, sizes.getStrVsize() / 3, natural.getGVmeanStr());
    }

    private double[][] stream(FeatureType type, int order, double[] variances) {
        double[][] means = frames.each((model, state) -> model.getMean(type, state));
        double[][] precisions = frames.each((model, state) -> inverse(model.getVariance(type, state)));
        double[][] rows = new double[frames.count()][order];
        for (int dimension = 0; dimension < order; dimension++) {
            double[] track = smooth(means, precisions, order, dimension);
            enliven(track, frames::isSpeech, variances[dimension]);
            for (int t = 0; t < track.length; t++) rows[t][dimension] = track[t];
        }
        return rows;
    }

    private static double[] smooth(double[][] means, double[][] precisions, int order, int dimension) {
        Smoothing smoothing = new Smoothing(means.length);
        for (int t = 0; t < means.length; t++) {
            boolean edge = t == 0 || t == means.length - 1;
            for (int window = 0; window < (edge ? 1 : 3); window++) {
                int at = window * order + dimension;
                smoothing.expect(t, window, means[t][at], precisions[t][at]);
            }
        }
        return smoothing.solve();
    }

    private static double[] inverse(double[] variances) {
        double[] precisions = new double[variances.length];
        for (int i = 0; i < precisions.length; i++) precisions[i] = 1 / variances[i];
        return precisions;
    }

    private double[] hertz(double range, double semitones) {
        double[] hertz = new double[frames.count()];
        int[] rows = frames.voicedRows();
        if (rows.length == 0) return hertz;
        double[] track = PitchSmoothing.smooth(rows, smoothPitch(rows));
        enliven(track, t -> true, natural.getGVmeanLf0()[0]);
        double mean = Arrays.stream(track).average().orElse(0);
        double shift = semitones / 12 * Math.log(2);
        for (int i = 0; i < rows.length; i++) {
            double excursion = (track[i] - mean) * OWN_MELODY + melody[rows[i]] / 12 * Math.log(2);
            double pitch = Math.exp(mean + excursion * range + shift);
            hertz[rows[i]] = pitch * (1 + flutter(rows[i] * Sentence.FRAME_MILLIS / 1_000.0));
        }
        return hertz;
    }

    /** No throat holds a pitch still: three slow waves without a common period (Klatt and Klatt, 1990). */
    private static double flutter(double seconds) {
        double waves = Math.sin(2 * Math.PI * 12.7 * seconds)
                + Math.sin(2 * Math.PI * 7.1 * seconds)
                + Math.sin(2 * Math.PI * 4.7 * seconds);
        return FLUTTER * waves;
    }

    /** Pitch lives in voiced rows only; at their ends nothing is known about slope and curvature. */
    private double[] smoothPitch(int[] rows) {
        Smoothing smoothing = new Smoothing(rows.length);
        for (int i = 0; i < rows.length; i++) {
            HTSModel model = frames.model(rows[i]);
            int state = frames.state(rows[i]);
            boolean inside = i > 0 && i + 1 < rows.length && rows[i + 1] - rows[i - 1] == 2;
            for (int window = 0; window < (inside ? 3 : 1); window++) {
                smoothing.expect(i, window, model.getLf0Mean(state, window), 1 / model.getLf0Variance(state, window));
            }
        }
        return smoothing.solve();
    }

    /** Spreads a track about its mean towards the natural variance; averaging over training data has flattened it. */
    private static void enliven(double[] track, java.util.function.IntPredicate counts, double variance) {
        double sum = 0;
        double squares = 0;
        int count = 0;
        for (int t = 0; t < track.length; t++) {
            if (!counts.test(t)) continue;
            sum += track[t];
            squares += track[t] * track[t];
            count++;
        }
        double mean = sum / count;
        double present = squares / count - mean * mean;
        double stretch = Math.clamp(Math.pow(variance / present, LIVELINESS / 2), 1, MOST_STRETCH);
        for (int t = 0; t < track.length; t++) {
            if (counts.test(t)) track[t] = mean + (track[t] - mean) * stretch;
        }
    }
}
