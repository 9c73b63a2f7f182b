package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.signal.Signals;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class VocoderTest {
    private static final int ROWS = 200;

    @Test
    void a_voiced_track_repeats_with_its_pitch() {
        float[] sound = speak(200, 1);
        double period = 48_000 / 200.0;
        assertThat(correlation(sound, (int) period)).isGreaterThan(0.95);
        assertThat(correlation(sound, (int) (period / 2))).isLessThan(0.5);
    }

    @Test
    void an_unvoiced_track_does_not_repeat() {
        assertThat(correlation(speak(0, 0), 240)).isLessThan(0.2);
    }

    @Test
    void pulses_and_noise_carry_the_power_that_the_cepstrum_asks_for() {
        assertThat(Signals.rms(speak(200, 1), 4_000, 40_000)).isCloseTo(0.1, within(0.01));
        assertThat(Signals.rms(speak(200, 0.5), 4_000, 40_000)).isCloseTo(0.1, within(0.01));
        assertThat(Signals.rms(speak(0, 0), 4_000, 40_000)).isCloseTo(0.1, within(0.01));
    }

    @Test
    void the_same_track_sounds_the_same_every_time() {
        assertThat(speak(180, 0.7)).containsExactly(speak(180, 0.7));
    }

    @Test
    void the_sound_lasts_as_long_as_the_track() {
        assertThat(speak(150, 1)).hasSize(ROWS * Vocoder.HOP);
    }

    /** A flat spectrum of amplitude a tenth. */
    private static float[] speak(double hertz, double strength) {
        double[][] cepstra = new double[ROWS][4];
        double[][] strengths = new double[ROWS][2];
        double[] pitch = new double[ROWS];
        for (int row = 0; row < ROWS; row++) {
            cepstra[row][0] = Math.log(0.1);
            Arrays.fill(strengths[row], strength);
            pitch[row] = hertz;
        }
        double[][] bands = new double[2][Vocoder.BINS];
        Arrays.fill(bands[0], 0, 200, 1);
        Arrays.fill(bands[1], 200, Vocoder.BINS, 1);
        return new Vocoder(4, 0.5, 1, bands, new double[Vocoder.BINS], 0.1)
                .speak(new VocalTrack(cepstra, pitch, strengths), 1);
    }

    private static double correlation(float[] sound, int lag) {
        double together = 0;
        double power = 0;
        for (int i = 8_000; i < 40_000; i++) {
            together += sound[i] * sound[i + lag];
            power += sound[i] * sound[i];
        }
        return together / power;
    }
}
