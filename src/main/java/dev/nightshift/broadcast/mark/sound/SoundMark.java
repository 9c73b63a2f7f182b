package dev.nightshift.broadcast.mark.sound;

import dev.nightshift.broadcast.mark.MarkPayload;
import dev.nightshift.media.signal.Fft;

/**
 * Marks a program's sound, block by block; what goes in comes out {@value #BLOCK} samples later. Sine windows that overlap by
 * half before and after the spectrum add up to the sound itself where nothing is changed. Belongs to one thread.
 */
public final class SoundMark {
    /** Samples of a block at 48 kHz, one channel. */
    public static final int BLOCK = SoundLayout.HOP;

    /** Below what the ear tells apart in one band of speech (about 1 dB; Zwicker and Fastl, Psychoacoustics, 7.1). */
    private static final double DECIBELS = 0.7;

    private static final double UP = Math.pow(10, DECIBELS / 20);
    private static final double[] SINE = sine();

    private final SoundLayout layout = SoundLayout.standard();
    private final Fft fft = new Fft(SoundLayout.WINDOW);
    private final byte[] coded;
    private final double[] before = new double[BLOCK];
    private final double[] overlap = new double[BLOCK];
    private final double[] window = new double[SoundLayout.WINDOW];
    private final double[] re = new double[fft.bins()];
    private final double[] im = new double[fft.bins()];
    private long spectrum = -1;

    /** @param show its id, as in the implicit label */
    public SoundMark(String show) {
        this.coded = SoundCode.encode(number(show));
    }

    /** What the mark says of a show: the first {@value SoundCode#BITS} bits of the picture's mark. */
    public static int number(String show) {
        return MarkPayload.room(show) >>> MarkPayload.ROOM_BITS - SoundCode.BITS;
    }

    /**
     * Takes the next block and gives the one before, marked; the first call gives the beginning of a silence.
     *
     * @param block {@value #BLOCK} samples, overwritten
     */
    public void mark(float[] block) {
        for (int i = 0; i < BLOCK; i++) {
            window[i] = before[i] * SINE[i];
            window[BLOCK + i] = block[i] * SINE[BLOCK + i];
            before[i] = block[i];
        }
        fft.forward(window, re, im);
        shape();
        fft.inverse(re, im, window);
        for (int i = 0; i < BLOCK; i++) {
            block[i] = (float) (overlap[i] + window[i] * SINE[i]);
            overlap[i] = window[BLOCK + i] * SINE[BLOCK + i];
        }
        spectrum++;
    }

    private void shape() {
        long cell = Math.floorDiv(spectrum, SoundLayout.CELL);
        int moment = (int) Math.floorMod(cell, 2L * SoundLayout.PAIRS);
        for (int band = 0; band < SoundLayout.BANDS; band++) {
            int chip = moment / 2 * SoundLayout.ACROSS + band / 2;
            boolean raised = (moment + band) % 2 == 0 == layout.value(chip, coded) > 0;
            double gain = raised ? UP : 1 / UP;
            for (int bin = SoundLayout.edge(band); bin < SoundLayout.edge(band + 1); bin++) {
                re[bin] *= gain;
                im[bin] *= gain;
            }
        }
    }

    static double[] sine() {
        double[] sine = new double[SoundLayout.WINDOW];
        for (int i = 0; i < sine.length; i++) {
            sine[i] = Math.sin(Math.PI * (i + .5) / sine.length);
        }
        return sine;
    }
}
