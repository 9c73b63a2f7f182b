package dev.nightshift.voice.sound;

/**
 * The vocal tract's frequency response from a mel-cepstrum: {@code H(w) = exp sum c[m] e^(-i m w~)} with the warped
 * frequency {@code w~(w) = w + 2 atan(a sin w / (1 - a cos w))} (Tokuda et al., "Mel-generalized cepstral analysis",
 * 1994). The sum is evaluated as it stands, so no approximating filter is needed and the response is of minimum phase.
 *
 * <p>Holds the last response; one instance a thread.
 */
final class TractFilter {
    /** Every fourth bin is enough to know the energy. */
    private static final int ENERGY_STRIDE = 4;

    private final WarpedWaves waves;
    private final double[] tilt;
    private final double emphasis;
    private final double[] logs;
    private final double[] detail;
    private final double[] phases;

    /**
     * @param waves shared by the sentences of a voice
     * @param tilt natural logarithm of an equaliser, one value a bin
     * @param emphasis how much deeper the valleys between the formants get, 0 none .. 0.4 a lot
     */
    TractFilter(WarpedWaves waves, double[] tilt, double emphasis) {
        this.waves = waves;
        this.tilt = tilt;
        this.emphasis = emphasis;
        logs = new double[tilt.length];
        detail = new double[tilt.length];
        phases = new double[tilt.length];
    }

    /**
     * Multiplies the spectrum by the response to {@code cepstrum}.
     *
     * @param colour how much of the equaliser applies, 0 none .. 1 all
     */
    void apply(double[] cepstrum, double colour, double[] re, double[] im) {
        respond(cepstrum, colour);
        for (int bin = 0; bin < tilt.length; bin++) {
            double gain = Math.exp(logs[bin]);
            double c = gain * Math.cos(phases[bin]);
            double s = gain * Math.sin(phases[bin]);
            double kept = re[bin];
            re[bin] = kept * c - im[bin] * s;
            im[bin] = kept * s + im[bin] * c;
        }
    }

    private void respond(double[] cepstrum, double colour) {
        java.util.Arrays.fill(detail, 0);
        java.util.Arrays.fill(phases, 0);
        for (int m = 2; m < cepstrum.length; m++) {
            add(cepstrum[m], waves.cos(m), detail);
            add(-cepstrum[m] * (1 + emphasis), waves.sin(m), phases);
        }
        add(-cepstrum[1], waves.sin(1), phases);
        for (int bin = 0; bin < tilt.length; bin++) logs[bin] = cepstrum[0] + cepstrum[1] * waves.cos(1)[bin];
        double correction = correction();
        for (int bin = 0; bin < tilt.length; bin++) {
            logs[bin] += (1 + emphasis) * detail[bin] + colour * tilt[bin] + correction;
        }
    }

    /** Emphasis must not change the energy: half the logarithm of the ratio before to after. */
    private double correction() {
        if (emphasis == 0) return 0;
        double before = 0;
        double after = 0;
        for (int bin = 0; bin < tilt.length; bin += ENERGY_STRIDE) {
            double plain = Math.exp(2 * (logs[bin] + detail[bin]));
            before += plain;
            after += plain * Math.exp(2 * emphasis * detail[bin]);
        }
        return Math.log(before / after) / 2;
    }

    private static void add(double factor, double[] values, double[] sum) {
        for (int i = 0; i < sum.length; i++) sum[i] += factor * values[i];
    }
}
