package dev.nightshift;

import dev.nightshift.media.Timebase;
import dev.nightshift.media.signal.Fft;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * How far what was added to a sound lies below what the sound hides, per critical band and 21 ms: spreading by Schroeder,
 * Atal and Hall (1979), the hidden part 6 dB below noise and 14.5 dB + Bark below tones, by flatness (Johnston 1988). The
 * part of PEAQ (ITU-R BS.1387) that says whether a change can be heard; no PEAQ itself was at hand.
 */
final class NoiseToMask {
    private static final int SIZE = 2_048;
    private static final int BARKS = 24;
    private static final int FIRST = 2;
    private static final int LAST = 21;
    /** Softer bands are below what anybody hears beside speech. */
    private static final double SILENT = 1e-3;

    private final Fft fft = new Fft(SIZE);
    private final List<Double> distances = new ArrayList<>();
    private final double[] below = new double[BARKS];
    private final int[] measured = new int[BARKS];

    private record Band(double[] power, double[] flatness) {}

    void add(float[] sound, float[] changed) {
        for (int at = 0; at + SIZE <= sound.length; at += SIZE / 2) {
            float[] change = new float[SIZE];
            for (int i = 0; i < SIZE; i++) {
                change[i] = changed[at + i] - sound[at + i];
            }
            judge(bands(sound, at), bands(change, 0).power());
        }
    }

    /** Decibels, negative when the change is hidden, that a share of all bands and moments stays below. */
    double percentile(double share) {
        Collections.sort(distances);
        return distances.get((int) Math.min(distances.size() - 1, share * distances.size()));
    }

    /** How far the change lies below the sound in the band where that is least, decibels. */
    double leastBelow() {
        double least = Double.MAX_VALUE;
        for (int bark = FIRST; bark <= LAST; bark++) {
            least = measured[bark] == 0 ? least : Math.min(least, -below[bark] / measured[bark]);
        }
        return least;
    }

    private void judge(Band sound, double[] change) {
        for (int bark = FIRST; bark <= LAST; bark++) {
            if (sound.power()[bark] > SILENT) {
                double tonal = Math.min(1, sound.flatness()[bark] / -20);
                double offset = tonal * (14.5 + bark) + (1 - tonal) * 6;
                double hidden = decibels(spread(sound.power(), bark)) - offset;
                distances.add(decibels(change[bark]) - hidden);
                below[bark] += decibels(change[bark]) - decibels(sound.power()[bark]);
                measured[bark]++;
            }
        }
    }

    private static double spread(double[] power, int bark) {
        double sum = 0;
        for (int from = 0; from < BARKS; from++) {
            double away = bark - from + .474;
            sum += power[from] * Math.pow(10, (15.81 + 7.5 * away - 17.5 * Math.sqrt(1 + away * away)) / 10);
        }
        return sum;
    }

    private Band bands(float[] sound, int from) {
        double[] window = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            double sine = Math.sin(Math.PI * (i + .5) / SIZE);
            window[i] = sound[from + i] * sine * sine;
        }
        double[] re = new double[fft.bins()];
        double[] im = new double[fft.bins()];
        fft.forward(window, re, im);
        double[] power = new double[BARKS];
        double[] logs = new double[BARKS];
        int[] bins = new int[BARKS];
        for (int bin = 1; bin < fft.bins(); bin++) {
            int bark = (int) bark((double) bin * Timebase.SAMPLE_RATE / SIZE);
            if (bark < BARKS) {
                double energy = re[bin] * re[bin] + im[bin] * im[bin];
                power[bark] += energy;
                logs[bark] += Math.log(energy + 1e-12);
                bins[bark]++;
            }
        }
        double[] flatness = new double[BARKS];
        for (int bark = 0; bark < BARKS; bark++) {
            int count = Math.max(1, bins[bark]);
            flatness[bark] = decibels(Math.exp(logs[bark] / count) / (power[bark] / count + 1e-12));
        }
        return new Band(power, flatness);
    }

    /** Traunmueller 1990. */
    private static double bark(double hertz) {
        return Math.max(0, 26.81 * hertz / (1960 + hertz) - .53);
    }

    private static double decibels(double power) {
        return 10 * Math.log10(power + 1e-12);
    }
}
