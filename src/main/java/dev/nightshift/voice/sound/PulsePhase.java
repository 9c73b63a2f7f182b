package dev.nightshift.voice.sound;

/**
 * How a pitch pulse is spread in time: a fixed phase for every frequency. A pulse whose frequencies all meet in one
 * instant sounds like a buzzer; a glottis lets the low ones swell before it closes and scatters the high ones.
 */
final class PulsePhase {
    /** Below this the phase stays that of the tract. */
    private static final double FROM_HERTZ = 1_000;
    /** Standard deviation of the delay well above it. */
    private static final double SCATTER_SECONDS = 0.000_4;
    /** Width over which neighbouring frequencies share a delay. */
    private static final double CORRELATION_HERTZ = 600;

    private static final long SEED = 20_261_122;

    private PulsePhase() {}

    /** Phase of each bin in radians: minus the integral of a smooth random delay over the frequency. */
    static double[] phases(int bins, double rate) {
        double step = rate / 2 / (bins - 1);
        java.util.Random random = new java.util.Random(SEED);
        double keep = Math.exp(-step / CORRELATION_HERTZ);
        double[] phases = new double[bins];
        double delay = 0;
        double smooth = 0;
        for (int bin = 1; bin < bins; bin++) {
            delay = keep * delay + Math.sqrt(1 - keep * keep) * random.nextGaussian();
            smooth += (delay - smooth) * (1 - keep);
            double depth = Math.clamp((bin * step - FROM_HERTZ) / FROM_HERTZ, 0, 1);
            phases[bin] = phases[bin - 1] - 2 * Math.PI * step * depth * SCATTER_SECONDS * smooth * Math.sqrt(2);
        }
        return phases;
    }
}
