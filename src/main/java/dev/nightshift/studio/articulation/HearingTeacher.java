package dev.nightshift.studio.articulation;

import dev.nightshift.avatar.clone.speech.Hearing;
import dev.nightshift.avatar.clone.speech.Sounds;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.Cholesky;
import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Resampler;
import dev.nightshift.voice.Prosody;
import dev.nightshift.voice.SpeechChunk;
import dev.nightshift.voice.Voice;
import dev.nightshift.voice.VoiceException;
import java.util.Optional;
import java.util.Random;

/**
 * Teaches hearing with voices whose phone times are known, each read with several vocal tract lengths and amid noise, so
 * that it works for people that nobody recorded.
 */
public final class HearingTeacher {
    private static final int RANDOM_FEATURES = 256;
    private static final double RIDGE = 30;
    private static final double[] WARPS = {0.86, 1, 1.14};
    private static final double[] NOISES = {0.0004, 0.003, 0.01};
    private static final int STRIDE = 4;
    private static final int OUTPUTS = Sounds.KINDS - 1;
    private static final int EDGE = MelCepstra.SAMPLE_RATE / 3;

    private final Random random;
    private final float[][] hidden;
    private final double[][] left;
    private final double[][] right;

    /** @param random chooses features and noise; the same seed gives the same hearing */
    public HearingTeacher(Random random) {
        this.random = random;
        hidden = new float[Hearing.INPUTS + 1][RANDOM_FEATURES];
        double scale = 1 / Math.sqrt(Hearing.INPUTS);
        for (float[] row : hidden)
            for (int h = 0; h < row.length; h++) row[h] = (float) (scale * random.nextGaussian());
        for (int h = 0; h < RANDOM_FEATURES; h++) hidden[Hearing.INPUTS][h] = (float) random.nextGaussian(0, 0.5);
        int features = Hearing.INPUTS + RANDOM_FEATURES + 1;
        left = new double[features][features];
        right = new double[features][OUTPUTS];
    }

    /**
     * Listens to a voice reading the {@link Lessons} of its language. Blocks for as long as that takes to synthesise and
     * some more.
     *
     * @return how many sentences it could read; one that an engine fails at teaches nothing
     */
    public int listen(Voice voice) {
        int read = 0;
        for (String sentence : Lessons.in(voice.info().locale())) read += reads(voice, sentence) ? 1 : 0;
        return read;
    }

    private boolean reads(Voice voice, String sentence) {
        try {
            Optional<SpeechChunk> chunk = voice.say(sentence, Prosody.NEUTRAL).next();
            chunk.ifPresent(this::listen);
            return chunk.isPresent();
        } catch (VoiceException failed) {
            return false;
        }
    }

    private void listen(SpeechChunk chunk) {
        float[] sound = new Resampler(Timebase.SAMPLE_RATE, MelCepstra.SAMPLE_RATE).resample(chunk.samples());
        Sounds sounds = Sounds.of(chunk.track());
        for (double warp : WARPS) {
            float[] noisy = new float[sound.length + 2 * EDGE];
            System.arraycopy(sound, 0, noisy, EDGE, sound.length);
            double noise = NOISES[random.nextInt(NOISES.length)];
            for (int n = 0; n < noisy.length; n++) noisy[n] += (float) random.nextGaussian(0, noise);
            float[][] rows = HeardRows.of(new MelCepstra(warp).of(noisy));
            int edge = EDGE / MelCepstra.HOP;
            for (int row = random.nextInt(STRIDE); row < rows.length; row += STRIDE) {
                note(Hearing.features(hidden, Hearing.inputs(rows, row)), sounds.at(row - edge));
            }
        }
    }

    private void note(float[] heard, float[] kinds) {
        double[] features = new double[heard.length];
        for (int i = 0; i < features.length; i++) features[i] = heard[i];
        for (int i = 0; i < features.length; i++) {
            double value = features[i];
            if (value == 0) continue;
            double[] row = left[i];
            for (int j = 0; j <= i; j++) row[j] += value * features[j];
            for (int k = 0; k < OUTPUTS; k++) right[i][k] += value * kinds[k];
        }
    }

    /** What was learnt from all that was heard. */
    public Hearing taught() {
        double[][] matrix = new double[left.length][left.length];
        for (int i = 0; i < left.length; i++) {
            for (int j = 0; j <= i; j++) {
                matrix[i][j] = left[i][j];
                matrix[j][i] = left[i][j];
            }
            matrix[i][i] += RIDGE;
        }
        double[][] solved = Cholesky.solve(matrix, right);
        float[][] scores = new float[solved.length][OUTPUTS];
        for (int i = 0; i < scores.length; i++) {
            for (int k = 0; k < OUTPUTS; k++) scores[i][k] = (float) solved[i][k];
        }
        return new Hearing(hidden, scores);
    }
}
