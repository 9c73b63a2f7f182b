package dev.nightshift.voice.mary;

import dev.nightshift.voice.sound.Vocoder;

/** Which frequencies each of the voice's voicing strengths speaks for, read from its own excitation filters. */
final class VoicingBands {
    private VoicingBands() {}

    /**
     * @param filters impulse response of each band
     * @param formants as in {@link Vocoder}
     * @return amplitude response of each band in {@link Vocoder#BINS} bins
     */
    static double[][] shares(double[][] filters, double formants) {
        double[][] shares = new double[filters.length][Vocoder.BINS];
        for (int band = 0; band < filters.length; band++) {
            for (int bin = 0; bin < Vocoder.BINS; bin++) shares[band][bin] = amplitude(filters[band], bin / formants);
        }
        return shares;
    }

    private static double amplitude(double[] filter, double bin) {
        double re = 0;
        double im = 0;
        for (int n = 0; n < filter.length; n++) {
            double angle = Math.min(Math.PI, 2 * Math.PI * bin / Vocoder.SIZE) * n;
            re += filter[n] * Math.cos(angle);
            im += filter[n] * Math.sin(angle);
        }
        return Math.hypot(re, im);
    }
}
