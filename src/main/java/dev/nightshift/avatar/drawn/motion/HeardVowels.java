package dev.nightshift.avatar.drawn.motion;

import dev.nightshift.avatar.Direction.Follow;
import dev.nightshift.media.signal.Fft;

/**
 * What 10 ms of speech sound like, as far as lips are concerned: how loud, and where the energy lies. An open jaw raises
 * the first formant, spread lips the second, hissing lies above both (Fant 1960). Keeps half a second; one thread.
 */
final class HeardVowels {
    /** Rows in a picture. */
    static final int ROWS = 4;
    /** Rows that are known this many after their sound came: the middle of a window needs what follows. */
    static final int BEHIND = ROWS;

    private static final int KEPT = 64;
    private static final int HOP = Follow.SAMPLES / ROWS;
    private static final int SIZE = 512;
    private static final double BIN_HERTZ = 16_000.0 / SIZE;

    /** A room is never taken for quieter than 62 dB below full scale, nor a voice for softer than 36. */
    private static final double LEAST_NOISE = -62;

    private static final double LEAST_PEAK = -36;
    /** What a room is taken for before it was heard; it is found quieter at once, louder slowly. */
    private static final double FIRST_NOISE = -50;
    /** No room is louder than this much below the voice. */
    private static final double NOISE_BELOW_PEAK = 15;

    private static final double PEAK_FALL = 0.02;
    private static final double NOISE_RISE = 0.03;
    /** Speech is this much louder than the room, and full this much below the voice's peak. */
    private static final double ABOVE_NOISE = 9;

    private static final double RANGE = 26;
    private static final double FULL = 5;

    /**
     * One row.
     *
     * @param loud 0 in silence .. 1 as loud as the voice gets
     * @param open 0 as in "ee" .. 1 as in "ah"
     * @param spread -1 as in "oo" .. 1 as in "ee"
     * @param hiss share of what lies above 3,500 Hz, 0 .. 1
     */
    record Row(double loud, double open, double spread, double hiss) {
        static final Row SILENT = new Row(0, 0, 0, 0);
    }

    private final Fft fft = new Fft(SIZE);
    private final double[] window = new double[SIZE];
    private final double[] signal = new double[SIZE];
    private final double[] re = new double[SIZE / 2 + 1];
    private final double[] im = new double[SIZE / 2 + 1];
    private final float[] sound = new float[3 * Follow.SAMPLES];
    private final Row[] rows = new Row[KEPT];
    private double noise = FIRST_NOISE;
    private double peak = LEAST_PEAK;
    private int count;

    HeardVowels() {
        java.util.Arrays.fill(rows, Row.SILENT);
        for (int i = 0; i < SIZE; i++) {
            window[i] = 0.5 - 0.5 * Math.cos(2 * Math.PI * i / (SIZE - 1));
        }
    }

    /** Takes the sound of one picture and tells the rows of the one before it. */
    void hear(float[] samples) {
        System.arraycopy(sound, Follow.SAMPLES, sound, 0, sound.length - Follow.SAMPLES);
        System.arraycopy(samples, 0, sound, sound.length - Follow.SAMPLES, Follow.SAMPLES);
        for (int row = 0; row < ROWS; row++) {
            rows[count++ % KEPT] = row(Follow.SAMPLES + row * HOP + HOP / 2);
        }
    }

    /** How many rows there are so far. */
    int count() {
        return count;
    }

    /** A row that is not long past; silent before the first. */
    Row at(int row) {
        return row < 0 || row >= count ? Row.SILENT : rows[row % KEPT];
    }

    private Row row(int middle) {
        for (int i = 0; i < SIZE; i++) {
            signal[i] = window[i] * sound[middle - SIZE / 2 + i];
        }
        fft.forward(signal, re, im);
        double decibels = 10 * Math.log10(power(80, 7_500) / SIZE / SIZE * 8 + 1e-10);
        double loud = loudness(decibels);
        return loud == 0
                ? Row.SILENT
                : new Row(
                        loud,
                        Ease.clamp((centre(200, 1_100) - 400) / 320, 0, 1),
                        Ease.clamp((centre(850, 3_200) - 1_600) / 650, -1, 1),
                        power(3_500, 7_500) / power(80, 7_500));
    }

    private double loudness(double decibels) {
        peak = Math.max(Math.max(LEAST_PEAK, decibels), peak - PEAK_FALL);
        double floor = Math.max(LEAST_NOISE, decibels);
        noise = floor < noise ? floor : Math.min(noise + NOISE_RISE, peak - NOISE_BELOW_PEAK);
        double from = Math.max(noise + ABOVE_NOISE, peak - RANGE);
        return Ease.clamp((decibels - from) / (peak - FULL - from), 0, 1);
    }

    private double power(double fromHertz, double toHertz) {
        double sum = 0;
        for (int bin = bin(fromHertz); bin < bin(toHertz); bin++) {
            sum += re[bin] * re[bin] + im[bin] * im[bin];
        }
        return sum;
    }

    /** Middle of the energy in a band, in hertz. */
    private double centre(double fromHertz, double toHertz) {
        double sum = 1e-12;
        double weighted = 0;
        for (int bin = bin(fromHertz); bin < bin(toHertz); bin++) {
            double power = re[bin] * re[bin] + im[bin] * im[bin];
            sum += power;
            weighted += power * bin * BIN_HERTZ;
        }
        return weighted / sum;
    }

    private static int bin(double hertz) {
        return (int) Math.round(hertz / BIN_HERTZ);
    }
}
