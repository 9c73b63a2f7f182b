package dev.nightshift.voice.sound;

/** Cosines and sines of the multiples of each bin's warped frequency: what every mel-cepstrum is summed against. */
final class WarpedWaves {
    private final double[][] cos;
    private final double[][] sin;

    /**
     * @param order number of cepstral coefficients
     * @param bins from 0 to half the sampling rate
     * @param warp the frequency warping factor a
     * @param formants factor on the resonances' frequencies: below 1 a longer tract, a bigger body
     */
    WarpedWaves(int order, int bins, double warp, double formants) {
        cos = new double[order][bins];
        sin = new double[order][bins];
        for (int bin = 0; bin < bins; bin++) {
            double w = Math.min(Math.PI, Math.PI * bin / (bins - 1) / formants);
            double warped = w + 2 * Math.atan2(warp * Math.sin(w), 1 - warp * Math.cos(w));
            for (int m = 0; m < order; m++) {
                cos[m][bin] = Math.cos(m * warped);
                sin[m][bin] = Math.sin(m * warped);
            }
        }
    }

    double[] cos(int m) {
        return cos[m];
    }

    double[] sin(int m) {
        return sin[m];
    }
}
