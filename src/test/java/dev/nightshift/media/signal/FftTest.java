package dev.nightshift.media.signal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class FftTest {
    @Test
    void a_signal_survives_the_way_there_and_back() {
        Fft fft = new Fft(256);
        double[] signal = new Random(3).doubles(256).toArray();
        double[] expected = signal.clone();
        double[] re = new double[256];
        double[] im = new double[256];
        fft.forward(signal, re, im);
        fft.inverse(re, im, signal);
        assertThat(signal).containsExactly(expected, within(1e-12));
    }

    @Test
    void bins_are_those_of_the_definition() {
        Fft fft = new Fft(16);
        double[] signal = new Random(4).doubles(16).toArray();
        double[] re = new double[16];
        double[] im = new double[16];
        fft.forward(signal.clone(), re, im);
        for (int bin = 0; bin < fft.bins(); bin++) {
            double expectedRe = 0;
            double expectedIm = 0;
            for (int n = 0; n < 16; n++) {
                expectedRe += signal[n] * Math.cos(2 * Math.PI * bin * n / 16);
                expectedIm -= signal[n] * Math.sin(2 * Math.PI * bin * n / 16);
            }
            assertThat(re[bin]).isCloseTo(expectedRe, within(1e-12));
            assertThat(im[bin]).isCloseTo(expectedIm, within(1e-12));
        }
    }
}
