package dev.nightshift.media.signal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Where somebody speaks: by the energy of {@link MelCepstra} rows against the recording's own noise and its own speech,
 * with two thresholds so that soft ends of words stay with them.
 *
 * @param enter energy above which speech begins, in the unit of row number 0 (natural log of power)
 * @param stay energy above which it goes on
 */
public record VoiceActivity(double enter, double stay) {
    /** Noise is what a tenth of the rows stays below, speech what a tenth rises above. */
    private static final double NOISE_QUANTILE = 0.08;

    private static final double SPEECH_QUANTILE = 0.9;
    private static final double ENTER_SHARE = 0.38;
    private static final double STAY_SHARE = 0.27;
    /** A range smaller than this (13 dB) is noise alone or speech without any pause; then loudness decides. */
    private static final double LEAST_RANGE = 3;

    private static final double LOUD = -6;
    private static final double DIGITAL_SILENCE = -14;

    private static final int BRIDGE = 15;
    private static final int SHORTEST = 6;

    /** Thresholds that suit a recording. */
    public static VoiceActivity of(float[][] cepstra) {
        double[] energies = new double[cepstra.length];
        for (int i = 0; i < energies.length; i++) energies[i] = cepstra[i][0];
        Arrays.sort(energies);
        if (energies.length == 0) return new VoiceActivity(LOUD, LOUD);
        double noise = Math.max(DIGITAL_SILENCE, energies[(int) (NOISE_QUANTILE * energies.length)]);
        double range = energies[(int) (SPEECH_QUANTILE * energies.length)] - noise;
        return range < LEAST_RANGE
                ? new VoiceActivity(LOUD, LOUD)
                : new VoiceActivity(noise + ENTER_SHARE * range, noise + STAY_SHARE * range);
    }

    /** Stretches of speech; gaps below 150 ms belong to the speech around them. */
    public List<Stretch> stretches(float[][] cepstra) {
        List<Stretch> found = new ArrayList<>();
        int row = 0;
        while (row < cepstra.length) {
            if (cepstra[row][0] < enter) {
                row++;
                continue;
            }
            int from = row;
            while (from > 0 && cepstra[from - 1][0] >= stay) from--;
            while (row < cepstra.length && cepstra[row][0] >= stay) row++;
            join(found, new Stretch(from, row));
        }
        found.removeIf(stretch -> stretch.length() < SHORTEST);
        return found;
    }

    private static void join(List<Stretch> found, Stretch next) {
        boolean near = !found.isEmpty() && next.from() - found.getLast().to() < BRIDGE;
        int from = near ? found.removeLast().from() : next.from();
        found.add(new Stretch(from, next.to()));
    }
}
