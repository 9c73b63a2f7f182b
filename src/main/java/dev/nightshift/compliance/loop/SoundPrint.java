package dev.nightshift.compliance.loop;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.Fft;
import java.util.Optional;

/**
 * How the energy of half a second of sound lies over {@value #BANDS} bands from 150 Hz to 7 kHz, in dB below the loudest.
 * Coding, loudness and half a tenth of a second of shift change little of it; other words change it much. One thread.
 */
public final class SoundPrint {
    static final int BANDS = 16;
    private static final int FRAME = 1024;
    private static final double LOWEST = 150;
    private static final double HIGHEST = 7_000;
    /** Energy of a bin below which a stretch counts as silent, about -50 dB of full scale. */
    private static final double SILENT = 3e-3;

    private static final double TOLERANCE = 2.5;

    private final Fft fft = new Fft(FRAME);
    private final double[] signal = new double[FRAME];
    private final double[] re = new double[FRAME / 2 + 1];
    private final double[] im = new double[FRAME / 2 + 1];
    private final double[] energy = new double[BANDS];
    private int filled;
    private int frames;

    /** A print of half a second. */
    record Bands(float[] decibels) {
        /** Whether two differ by no more than coding makes, on the mean over the bands. */
        static boolean same(Bands one, Bands other) {
            double sum = 0;
            for (int i = 0; i < BANDS; i++) {
                sum += Math.abs(one.decibels[i] - other.decibels[i]);
                if (sum > TOLERANCE * BANDS) {
                    return false;
                }
            }
            return true;
        }
    }

    /** Takes sound of any length. */
    public void hear(float[] samples) {
        for (float sample : samples) {
            signal[filled++] = sample;
            if (filled == FRAME) {
                frame();
            }
        }
    }

    /** The print of what was heard since the last one; empty for silence. */
    Optional<Bands> print() {
        double loudest = 0;
        for (double band : energy) {
            loudest = Math.max(loudest, band);
        }
        boolean silent = frames == 0 || loudest / frames < SILENT;
        float[] decibels = new float[BANDS];
        for (int i = 0; i < BANDS; i++) {
            decibels[i] = (float) (10 * Math.log10(energy[i] / Math.max(loudest, 1e-12) + 1e-5));
            energy[i] = 0;
        }
        frames = 0;
        return silent ? Optional.empty() : Optional.of(new Bands(decibels));
    }

    private void frame() {
        filled = 0;
        frames++;
        fft.forward(signal, re, im);
        for (int bin = 1; bin < re.length; bin++) {
            double hertz = (double) bin * Timebase.SAMPLE_RATE / FRAME;
            if (hertz >= LOWEST && hertz < HIGHEST) {
                int band = (int) (BANDS * Math.log(hertz / LOWEST) / Math.log(HIGHEST / LOWEST));
                energy[band] += re[bin] * re[bin] + im[bin] * im[bin];
            }
        }
    }
}
