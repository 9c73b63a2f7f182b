package dev.nightshift.voice.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.signal.Signals;
import org.junit.jupiter.api.Test;

class MasteringTest {
    @Test
    void quiet_and_loud_sentences_come_out_equally_loud() {
        for (double amplitude : new double[] {0.003, 0.05, 0.9}) {
            float[] samples = speechLike(amplitude);
            Mastering.master(samples, 0);
            assertThat(Loudness.of(samples)).isCloseTo(-16, within(0.3));
            assertThat(20 * Math.log10(TruePeak.of(samples))).isLessThan(-1.5);
        }
    }

    @Test
    void a_wanted_gain_is_heard() {
        float[] samples = speechLike(0.1);
        Mastering.master(samples, -4);
        assertThat(Loudness.of(samples)).isCloseTo(-20, within(0.3));
    }

    @Test
    void rumble_is_removed() {
        float[] samples = Signals.sine(25, 0.5, 1, 48_000);
        float[] voice = Signals.sine(300, 0.1, 1, 48_000);
        for (int i = 0; i < samples.length; i++) samples[i] += voice[i];
        Mastering.master(samples, 0);
        float[] alone = voice.clone();
        Mastering.master(alone, 0);
        assertThat(Signals.rms(samples, 10_000, 40_000)).isCloseTo(Signals.rms(alone, 10_000, 40_000), within(0.06));
    }

    @Test
    void hiss_that_stands_out_is_turned_down_and_the_vowel_is_not() {
        float[] samples = Signals.sine(500, 0.3, 2, 48_000);
        float[] hiss = Signals.sine(8_000, 0.3, 2, 48_000);
        System.arraycopy(hiss, 48_000, samples, 48_000, 24_000);
        float[] before = samples.clone();
        DeEsser.soften(samples);
        assertThat(Signals.rms(samples, 60_000, 70_000)).isLessThan(0.7 * Signals.rms(before, 60_000, 70_000));
        assertThat(Signals.rms(samples, 20_000, 40_000)).isCloseTo(Signals.rms(before, 20_000, 40_000), within(0.005));
    }

    @Test
    void silence_stays_silence() {
        float[] samples = new float[48_000];
        Mastering.master(samples, 0);
        assertThat(samples).containsOnly(0);
    }

    /** Syllables of 200 ms with pauses. */
    private static float[] speechLike(double amplitude) {
        float[] samples = Signals.sine(220, amplitude, 3, 48_000);
        float[] noise = Signals.noise(7, amplitude / 4, samples.length);
        for (int i = 0; i < samples.length; i++) {
            samples[i] = (float) ((samples[i] + noise[i]) * Math.max(0, Math.sin(2 * Math.PI * 2.5 * i / 48_000)));
        }
        return samples;
    }
}
