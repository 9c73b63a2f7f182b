package dev.nightshift.voice.sound;

import dev.nightshift.media.signal.Fft;
import java.util.Random;

/**
 * Makes speech from a {@link VocalTrack} by overlap-add of pitch pulses and noise, each filtered in the frequency domain.
 *
 * <pre>
 *   pitch -> pulse times --+-- pulse, delayed a little differently at each frequency --x voiced share --+
 *                          +-- noise between the neighbouring pulses -----------------x the rest -------+-> tract -> add
 * </pre>
 *
 * Against the classic pulse-train filter it replaces: the pulse's energy is spread over a millisecond, as a glottis
 * spreads it, so the voice does not buzz; pulses fall between samples; pulse and noise share each band by power.
 *
 * <p>One instance serves any number of threads; the noise starts anew from the seed for every sentence, so the same
 * track always gives the same samples.
 */
public final class Vocoder {
    /** Samples between rows. */
    public static final int HOP = 240;
    /** Points of the Fourier transform: 43 ms, longer than a vocal tract rings. */
    public static final int SIZE = 2_048;
    /** Bins of every spectrum given to or made by this class. */
    public static final int BINS = SIZE / 2 + 1;

    private static final double RATE = 48_000;
    private static final int REACH = 512;
    private static final int COLOUR_BAND = 1;
    private static final double FULLY_COLOURED = 0.4;
    /** Training averages voicing away; this brings .4 back to .56. */
    private static final double CLARITY = 1.6;

    private final int order;
    private final WarpedWaves waves;
    private final double[][] bands;
    private final double[] tilt;
    private final double emphasis;
    private final double[] delays;
    private final Fft fft = new Fft(SIZE);

    /**
     * @param order cepstral coefficients a row
     * @param warp frequency warping of the cepstrum
     * @param formants factor on the frequencies of the tract's resonances, 1 for the voice as it was recorded
     * @param bands for each voicing strength (share of the power that is periodic), its part in every bin; the shares of a bin add up to about 1
     * @param tilt natural logarithm of an equaliser for voiced sounds, one value a bin
     * @param emphasis of formants, 0 .. 0.4
     */
    public Vocoder(int order, double warp, double formants, double[][] bands, double[] tilt, double emphasis) {
        this.order = order;
        this.waves = new WarpedWaves(order, BINS, warp, formants);
        this.bands = bands;
        this.tilt = tilt;
        this.emphasis = emphasis;
        this.delays = PulsePhase.phases(BINS, RATE);
    }

    /** @return {@code rows * HOP} samples */
    public float[] speak(VocalTrack track, long seed) {
        Run run = new Run(track, seed);
        run.all();
        return run.sound();
    }

    /** One sentence's buffers. */
    private final class Run {
        private final VocalTrack track;
        private final double[] noise;
        private final double[] out;
        private final double[] signal = new double[SIZE];
        private final double[] re = new double[SIZE];
        private final double[] im = new double[SIZE];
        private final double[] cepstrum = new double[order];
        private final double[] voiced = new double[BINS];
        private final TractFilter tract = new TractFilter(waves, tilt, emphasis);

        Run(VocalTrack track, long seed) {
            this.track = track;
            int length = track.rows() * HOP;
            out = new double[length + SIZE];
            noise = new double[length + 2 * REACH];
            Random random = new Random(seed);
            for (int i = 0; i < noise.length; i++) noise[i] = random.nextGaussian();
        }

        void all() {
            double previous = 0;
            double now = 0;
            while (now < track.rows() * HOP) {
                double next = now + period(now);
                event(previous, now, next);
                previous = now;
                now = next;
            }
        }

        float[] sound() {
            float[] samples = new float[track.rows() * HOP];
            for (int i = 0; i < samples.length; i++) samples[i] = (float) out[i];
            return samples;
        }

        private boolean isVoiced(double time) {
            return track.hertz()[row(time)] > 0;
        }

        /** Vowels take the equaliser, hisses don't: brightening both would make every s sting. */
        private double colour(double time) {
            int row = row(time);
            return Math.clamp(track.strengths()[row][COLOUR_BAND] / FULLY_COLOURED, 0, 1);
        }

        private int row(double time) {
            return Math.clamp((int) (time / HOP), 0, track.rows() - 1);
        }

        private double period(double time) {
            if (!isVoiced(time)) return HOP;
            int row = row(time);
            int after = Math.min(row + 1, track.rows() - 1);
            double share = time / HOP - row;
            double here = track.hertz()[row];
            double there = track.hertz()[after] > 0 ? track.hertz()[after] : here;
            return Math.min(REACH - 1, RATE / (here + (there - here) * share));
        }

        private void event(double previous, double now, double next) {
            int start = (int) now;
            window((int) previous, start, (int) next);
            fft.forward(signal, re, im);
            rows(now);
            if (isVoiced(now)) mix(now - start, Math.sqrt(next - now));
            tract.apply(cepstrum, colour(now), re, im);
            fft.inverse(re, im, signal);
            add(start - REACH);
        }

        /** Noise from the previous event to the next, under two half Hann windows that add up to 1 with the neighbours'. */
        private void window(int previous, int now, int next) {
            java.util.Arrays.fill(signal, 0);
            for (int t = Math.max(previous, now - REACH); t < Math.min(next, now + REACH); t++) {
                double span = t < now ? now - previous : next - now;
                double weight = 0.5 + 0.5 * Math.cos(Math.PI * (t - now) / span);
                if (t >= 0 && t < noise.length) signal[t - now + REACH] = noise[t] * weight;
            }
        }

        /** Cepstrum and voicing at a time, between two rows. */
        private void rows(double time) {
            int row = row(time);
            int after = Math.min(row + 1, track.rows() - 1);
            double share = Math.clamp(time / HOP - row, 0, 1);
            for (int m = 0; m < order; m++) {
                cepstrum[m] = track.cepstra()[row][m] * (1 - share) + track.cepstra()[after][m] * share;
            }
            java.util.Arrays.fill(voiced, 0);
            for (int band = 0; band < bands.length; band++) {
                double strength = track.strengths()[row][band] * (1 - share) + track.strengths()[after][band] * share;
                for (int bin = 0; bin < BINS; bin++) voiced[bin] += bands[band][bin] * strength;
            }
        }

        /** Adds the pulse to the noise, each bin by its share of power. */
        private void mix(double fraction, double gain) {
            double shift = 2 * Math.PI / SIZE * (REACH + fraction);
            for (int bin = 0; bin < BINS; bin++) {
                double share = 1 - Math.pow(1 - Math.clamp(voiced[bin], 0, 1), CLARITY);
                double pulse = Math.sqrt(share);
                double rest = Math.sqrt(1 - share);
                double phase = -shift * bin + delays[bin];
                re[bin] = re[bin] * rest + gain * pulse * Math.cos(phase);
                im[bin] = im[bin] * rest + gain * pulse * Math.sin(phase);
            }
        }

        private void add(int start) {
            for (int i = Math.max(0, -start); i < SIZE && start + i < out.length; i++) out[start + i] += signal[i];
        }
    }
}
