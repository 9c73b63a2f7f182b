package dev.nightshift.broadcast.mark.sound;

import dev.nightshift.media.signal.Fft;

/**
 * What each chip's four cells say, wherever the mark may begin: twice as many places a cell as the embedder has spectra, so
 * that none is more than 256 samples away.
 *
 * @param values for each place and pair of bands: how much the cells are raised crosswise, in dB and cut at {@value #MOST}
 */
record SoundCells(float[][] values) {
    /** Samples between two places. */
    static final int STEP = SoundLayout.HOP / 2;

    /** Places of a cell, and until the mark begins again. */
    static final int PLACES_A_CELL = SoundLayout.CELL * SoundLayout.HOP / STEP;

    static final int PLACES = 2 * SoundLayout.PAIRS * PLACES_A_CELL;
    /** Onsets of speech are many times louder than the mark: what they say counts no more than what others do. */
    private static final double MOST = 3;
    /** Below what any encoder keeps: -98 dB of full scale in a bin. */
    private static final double FLOOR = 1e-5;

    static SoundCells of(float[] samples) {
        float[][] levels = levels(powers(samples));
        int count = Math.max(0, levels.length - PLACES_A_CELL);
        float[][] values = new float[count][SoundLayout.ACROSS];
        for (int at = 0; at < count; at++) {
            for (int i = 0; i < SoundLayout.ACROSS; i++) {
                double crosswise = levels[at][2 * i]
                        - levels[at][2 * i + 1]
                        - levels[at + PLACES_A_CELL][2 * i]
                        + levels[at + PLACES_A_CELL][2 * i + 1];
                values[at][i] = (float) Math.clamp(crosswise, -MOST, MOST);
            }
        }
        return new SoundCells(values);
    }

    /** Mean power of each band around each place. */
    private static double[][] powers(float[] samples) {
        int count = Math.max(0, (samples.length - SoundLayout.WINDOW) / STEP + 1);
        Fft fft = new Fft(SoundLayout.WINDOW);
        double[] sine = SoundMark.sine();
        double[] window = new double[SoundLayout.WINDOW];
        double[] re = new double[fft.bins()];
        double[] im = new double[fft.bins()];
        double[][] powers = new double[count][SoundLayout.BANDS];
        for (int at = 0; at < count; at++) {
            for (int i = 0; i < window.length; i++) {
                window[i] = samples[at * STEP + i] * sine[i];
            }
            fft.forward(window, re, im);
            for (int band = 0; band < SoundLayout.BANDS; band++) {
                powers[at][band] = power(re, im, band);
            }
        }
        return powers;
    }

    private static double power(double[] re, double[] im, int band) {
        double sum = 0;
        for (int bin = SoundLayout.edge(band); bin < SoundLayout.edge(band + 1); bin++) {
            sum += re[bin] * re[bin] + im[bin] * im[bin];
        }
        return sum / (SoundLayout.edge(band + 1) - SoundLayout.edge(band));
    }

    /** Decibels of the cell that begins at each place: its two spectra, and the one between. */
    private static float[][] levels(double[][] powers) {
        int count = Math.max(0, powers.length - 2);
        float[][] levels = new float[count][SoundLayout.BANDS];
        for (int at = 0; at < count; at++) {
            for (int band = 0; band < SoundLayout.BANDS; band++) {
                levels[at][band] = (float)
                        (10 * Math.log10(powers[at][band] + powers[at + 1][band] + powers[at + 2][band] + FLOOR));
            }
        }
        return levels;
    }
}
