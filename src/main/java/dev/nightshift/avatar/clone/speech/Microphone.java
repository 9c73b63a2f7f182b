package dev.nightshift.avatar.clone.speech;

import dev.nightshift.media.signal.MelCepstra;
import dev.nightshift.media.signal.Scaling;

/**
 * Live sound turned into normalised rows: keeps the last half second, follows the loudness of the room
 * and the colour of the speaker. Used by one thread.
 */
final class Microphone {
    /** Rows kept; more than anything looks back. */
    private static final int KEPT = 64;

    private static final int TAIL = MelCepstra.WINDOW;
    /** Of the present row in the running mean and spread: about four seconds of speech. */
    private static final float FOLLOW = 0.0025f;
    /** How fast the idea of the room's noise rises, a row; it falls at once. */
    private static final float NOISE_RISE = 0.006f;
    /** No room is quieter (60 dB below full scale): after a muted microphone its noise must not pass for speech. */
    private static final float LEAST_NOISE = -8.2f;
    /** Sound this far above the noise is speech (natural log of power: 9 dB), and this far above it goes on. */
    private static final float ENTER = 2.1f;

    private static final float STAY = 1.4f;
    private static final float NOISE_FILL = 0.1f;

    private final MelCepstra cepstra = new MelCepstra(1);
    private final float[] mean;
    private final float[] variance;
    private final float[][] rows = new float[KEPT][MelCepstra.COEFFICIENTS];
    private final boolean[] spoken = new boolean[KEPT];
    private float[] pending = new float[TAIL];
    private float noise;
    private int count;

    Microphone(Scaling usual) {
        mean = usual.mean().clone();
        variance = usual.spread().clone();
        for (int i = 0; i < variance.length; i++) variance[i] *= variance[i];
        noise = Math.max(LEAST_NOISE, mean[0] - 2 * usual.spread()[0]);
    }

    /** Takes sound, any number of samples, {@value MelCepstra#SAMPLE_RATE} a second. */
    void hear(float[] samples) {
        float[] all = java.util.Arrays.copyOf(pending, pending.length + samples.length);
        System.arraycopy(samples, 0, all, pending.length, samples.length);
        int done = 0;
        while (all.length - done >= TAIL + MelCepstra.HOP) {
            note(cepstra.row(java.util.Arrays.copyOfRange(all, done, done + TAIL + MelCepstra.HOP), 1));
            done += MelCepstra.HOP;
        }
        pending = java.util.Arrays.copyOfRange(all, done, all.length);
    }

    private void note(float[] row) {
        float floor = Math.max(LEAST_NOISE, row[0]);
        noise = floor < noise ? floor + NOISE_FILL * (noise - floor) : noise + NOISE_RISE;
        boolean before = count > 0 && spoken(count - 1);
        boolean speech = row[0] > noise + (before ? STAY : ENTER);
        if (speech) follow(row);
        int at = count % KEPT;
        spoken[at] = speech;
        for (int i = 0; i < row.length; i++) rows[at][i] = (row[i] - mean[i]) / (float) Math.sqrt(variance[i]);
        count++;
    }

    private void follow(float[] row) {
        for (int i = 0; i < row.length; i++) {
            float off = row[i] - mean[i];
            mean[i] += FOLLOW * off;
            variance[i] = Math.max(1e-4f, variance[i] + FOLLOW * (off * off - variance[i]));
        }
    }

    /** How many rows there are so far. */
    int rows() {
        return count;
    }

    /** Whether somebody spoke in a row that is not long past. */
    boolean spoken(int row) {
        return row >= 0 && row < count && spoken[row % KEPT];
    }

    /** The latest rows, in order. */
    float[][] latest(int wanted) {
        int have = Math.min(wanted, Math.min(count, KEPT));
        float[][] latest = new float[have][];
        for (int i = 0; i < have; i++) latest[i] = rows[(count - have + i) % KEPT];
        return latest;
    }
}
