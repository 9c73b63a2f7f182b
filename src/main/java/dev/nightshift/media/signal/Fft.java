package dev.nightshift.media.signal;

/**
 * Fourier transform of real signals whose length is a power of two: a complex radix-2 transform of half the length, as
 * in Press et al., "Numerical Recipes", 12.3. Keeps no state between calls; one instance may serve several threads.
 */
public final class Fft {
    private final int half;
    private final double[] cos;
    private final double[] sin;
    private final int[] reversed;

    /** @param size length of the real signal, a power of two, at least 8 */
    public Fft(int size) {
        half = size / 2;
        cos = new double[half];
        sin = new double[half];
        reversed = new int[half];
        for (int i = 0; i < half; i++) {
            cos[i] = Math.cos(2 * Math.PI * i / size);
            sin[i] = Math.sin(2 * Math.PI * i / size);
            reversed[i] = Integer.reverse(i) >>> (Integer.numberOfLeadingZeros(half) + 1);
        }
    }

    /** Bins of a spectrum, from 0 to half the sampling rate. */
    public int bins() {
        return half + 1;
    }

    /**
     * @param signal {@code 2 * (bins - 1)} samples; overwritten
     * @param re receives the real parts of the bins
     * @param im receives the imaginary parts
     */
    public void forward(double[] signal, double[] re, double[] im) {
        for (int i = 0; i < half; i++) {
            re[i] = signal[2 * i];
            im[i] = signal[2 * i + 1];
        }
        transform(re, im, -1);
        re[half] = re[0] - im[0];
        re[0] = re[0] + im[0];
        im[half] = 0;
        im[0] = 0;
        for (int k = 1; k <= half / 2; k++) untangle(re, im, k, half - k);
    }

    private void untangle(double[] re, double[] im, int k, int j) {
        double evenRe = (re[k] + re[j]) / 2;
        double evenIm = (im[k] - im[j]) / 2;
        double oddRe = (im[k] + im[j]) / 2;
        double oddIm = (re[j] - re[k]) / 2;
        double turnedRe = oddRe * cos[k] + oddIm * sin[k];
        double turnedIm = oddIm * cos[k] - oddRe * sin[k];
        re[k] = evenRe + turnedRe;
        im[k] = evenIm + turnedIm;
        re[j] = evenRe - turnedRe;
        im[j] = turnedIm - evenIm;
    }

    /**
     * @param re real parts of the bins; overwritten
     * @param im imaginary parts; overwritten
     * @param signal receives the samples
     */
    public void inverse(double[] re, double[] im, double[] signal) {
        double first = (re[0] + re[half]) / 2;
        im[0] = (re[0] - re[half]) / 2;
        re[0] = first;
        for (int k = 1; k <= half / 2; k++) tangle(re, im, k, half - k);
        transform(re, im, 1);
        for (int i = 0; i < half; i++) {
            signal[2 * i] = re[i] / half;
            signal[2 * i + 1] = im[i] / half;
        }
    }

    private void tangle(double[] re, double[] im, int k, int j) {
        double evenRe = (re[k] + re[j]) / 2;
        double evenIm = (im[k] - im[j]) / 2;
        double turnedRe = (re[k] - re[j]) / 2;
        double turnedIm = (im[k] + im[j]) / 2;
        double oddRe = turnedRe * cos[k] - turnedIm * sin[k];
        double oddIm = turnedIm * cos[k] + turnedRe * sin[k];
        re[k] = evenRe - oddIm;
        im[k] = evenIm + oddRe;
        re[j] = evenRe + oddIm;
        im[j] = oddRe - evenIm;
    }

    private void transform(double[] re, double[] im, int sign) {
        for (int i = 0; i < half; i++) {
            if (i < reversed[i]) {
                swap(re, i, reversed[i]);
                swap(im, i, reversed[i]);
            }
        }
        for (int span = 1; span < half; span *= 2) butterflies(re, im, span, sign);
    }

    private void butterflies(double[] re, double[] im, int span, int sign) {
        int stride = half / span;
        for (int start = 0; start < half; start += 2 * span) {
            for (int i = 0; i < span; i++) {
                double c = cos[i * stride];
                double s = sign * sin[i * stride];
                int a = start + i;
                int b = a + span;
                double bRe = re[b] * c - im[b] * s;
                double bIm = im[b] * c + re[b] * s;
                re[b] = re[a] - bRe;
                im[b] = im[a] - bIm;
                re[a] += bRe;
                im[a] += bIm;
            }
        }
    }

    private static void swap(double[] values, int i, int j) {
        double kept = values[i];
        values[i] = values[j];
        values[j] = kept;
    }
}
