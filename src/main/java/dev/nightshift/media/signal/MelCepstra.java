package dev.nightshift.media.signal;

/**
 * What speech sounds like, moment by moment: mel-frequency cepstral coefficients (Davis and Mermelstein 1980) of {@value
 * #SAMPLE_RATE} samples a second. A row each {@value #HOP} samples (10 ms) describes the {@value #WINDOW} samples (25 ms)
 * around its moment; number 0 is the mean log energy of the bands, the rest the spectrum's shape from coarse to fine.
 *
 * <p>A warp moves the bands along the frequency axis, as a longer or shorter vocal tract does (Lee and Rose 1998). One
 * instance serves one thread.
 */
public final class MelCepstra {
    /** Samples a second that go in. */
    public static final int SAMPLE_RATE = 16_000;
    /** Samples from one row to the next. */
    public static final int HOP = 160;
    /** Samples that one row describes. */
    public static final int WINDOW = 400;
    /** Numbers in a row. */
    public static final int COEFFICIENTS = 13;

    private static final int SIZE = 512;
    private static final int BANDS = 26;
    private static final double LOWEST_HERTZ = 80;
    private static final double HIGHEST_HERTZ = 7_000;
    private static final double PRE_EMPHASIS = 0.97;
    /** Below the noise of a quiet room at full scale 1, so that digital silence is not minus infinity. */
    private static final double FLOOR = 1e-7;

    private final Fft fft = new Fft(SIZE);
    private final double[] window = new double[WINDOW];
    private final double[] edges = new double[BANDS + 2];
    private final double[][] cosines = new double[COEFFICIENTS][BANDS];
    private final double[] signal = new double[SIZE];
    private final double[] re = new double[SIZE / 2 + 1];
    private final double[] im = new double[SIZE / 2 + 1];
    private final double[] bands = new double[BANDS];

    /** @param warp 1 leaves frequencies alone, 1.1 reads bands ten percent higher: for a tract ten percent shorter */
    public MelCepstra(double warp) {
        for (int i = 0; i < WINDOW; i++) window[i] = 0.54 - 0.46 * Math.cos(2 * Math.PI * i / (WINDOW - 1));
        double low = mel(LOWEST_HERTZ);
        double step = (mel(HIGHEST_HERTZ) - low) / (BANDS + 1);
        for (int band = 0; band < edges.length; band++) {
            edges[band] = Math.min(hertz(low + band * step) * warp, 7_900) * SIZE / SAMPLE_RATE;
        }
        for (int c = 0; c < COEFFICIENTS; c++) {
            for (int band = 0; band < BANDS; band++) {
                cosines[c][band] = Math.cos(Math.PI * c * (band + 0.5) / BANDS) * (c == 0 ? 1.0 / BANDS : 2.0 / BANDS);
            }
        }
    }

    private static double mel(double hertz) {
        return 1127 * Math.log1p(hertz / 700);
    }

    private static double hertz(double mel) {
        return 700 * Math.expm1(mel / 1127);
    }

    /** How many rows {@link #of} gives for so many samples. */
    public static int rows(int samples) {
        return samples / HOP;
    }

    /** A row for each 10 ms; the row's moment is the middle of its 10 ms. Beyond both ends there is silence. */
    public float[][] of(float[] samples) {
        float[][] rows = new float[rows(samples.length)][];
        for (int row = 0; row < rows.length; row++) rows[row] = row(samples, row);
        return rows;
    }

    /** One row of {@link #of}. */
    public float[] row(float[] samples, int row) {
        frame(samples, row * HOP + (HOP - WINDOW) / 2);
        fft.forward(signal, re, im);
        sumBands();
        float[] cepstrum = new float[COEFFICIENTS];
        for (int c = 0; c < COEFFICIENTS; c++) {
            double sum = 0;
            for (int band = 0; band < BANDS; band++) sum += cosines[c][band] * bands[band];
            cepstrum[c] = (float) sum;
        }
        return cepstrum;
    }

    private void frame(float[] samples, int from) {
        java.util.Arrays.fill(signal, 0);
        double before = at(samples, from - 1);
        for (int i = 0; i < WINDOW; i++) {
            double now = at(samples, from + i);
            signal[i] = window[i] * (now - PRE_EMPHASIS * before);
            before = now;
        }
    }

    private static double at(float[] samples, int index) {
        return index < 0 || index >= samples.length ? 0 : samples[index];
    }

    /** Triangles on the power spectrum, each from its lower neighbour's middle to its upper neighbour's. */
    private void sumBands() {
        for (int band = 0; band < BANDS; band++) {
            double sum = FLOOR;
            int last = (int) Math.floor(edges[band + 2]);
            for (int bin = (int) Math.ceil(edges[band]); bin <= last; bin++) {
                sum += triangle(band, bin) * (re[bin] * re[bin] + im[bin] * im[bin]);
            }
            bands[band] = Math.log(sum);
        }
    }

    private double triangle(int band, int bin) {
        double rise = (bin - edges[band]) / (edges[band + 1] - edges[band] + 1e-9);
        double fall = (edges[band + 2] - bin) / (edges[band + 2] - edges[band + 1] + 1e-9);
        return Math.max(0, Math.min(rise, fall));
    }
}
