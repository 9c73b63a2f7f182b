package dev.nightshift.stage.sound;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.media.AudioFrame;
import dev.nightshift.media.Timebase;
import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.FloatRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class MixerTest {
    private static final int FRAME = Timebase.SAMPLES_PER_FRAME;

    @Test
    void a_frame_has_1920_samples_and_its_time_is_that_of_its_first_sample() {
        Mixer mixer = new Mixer(1);
        mixer.mix(new float[FRAME]);
        AudioFrame second = mixer.mix(new float[FRAME]);
        assertThat(second.samples()).hasSize(1_920);
        assertThat(second.ptsMicros()).isEqualTo(40_000);
    }

    @Test
    void silence_is_a_room_tone_of_60_decibels_below_full_scale_that_never_repeats() {
        float[] tone = mix(new Mixer(7), 250);
        assertThat(decibels(rms(tone, 0, tone.length))).isCloseTo(-60, within(1.0));
        assertThat(Arrays.copyOfRange(tone, 0, FRAME)).isNotEqualTo(Arrays.copyOfRange(tone, FRAME, 2 * FRAME));
    }

    @Test
    void the_same_seed_gives_the_same_room() {
        assertThat(mix(new Mixer(7), 3)).isEqualTo(mix(new Mixer(7), 3)).isNotEqualTo(mix(new Mixer(8), 3));
    }

    @Test
    void speech_is_heard_at_its_sample_and_unchanged() {
        Mixer mixer = new Mixer(1);
        float[] speech = tone(5_000, .5);
        mixer.place(3_000, speech);
        float[] heard = mix(mixer, 5);
        for (int i = Placed.EDGE_FADE; i < 5_000 - Placed.EDGE_FADE; i++) {
            assertThat(heard[3_000 + i]).isCloseTo(speech[i], within(.006f));
        }
    }

    @Test
    void chunks_that_follow_each_other_join_without_a_seam() {
        float[] whole = tone(6_000, .5);
        Mixer mixer = new Mixer(1);
        mixer.place(2_000, Arrays.copyOfRange(whole, 0, 2_500));
        mixer.place(4_500, Arrays.copyOfRange(whole, 2_500, 6_000));
        float[] heard = mix(mixer, 5);
        for (int i = 2_300; i < 2_700; i++) {
            assertThat(heard[2_000 + i]).isCloseTo(whole[i], within(.006f));
        }
    }

    @Test
    void cancelled_speech_fades_in_15_milliseconds_and_what_waits_is_forgotten() {
        Mixer mixer = new Mixer(1);
        mixer.place(0, level(20_000, .5f));
        mixer.place(20_000, level(20_000, .5f));
        float[] before = mix(mixer, 2);
        mixer.cancel(0);
        float[] after = mix(mixer, 20);
        assertThat(before[3_000]).isCloseTo(.5f, within(.01f));
        assertThat(after[0]).isCloseTo(.5f, within(.01f));
        assertThat(largestStep(after)).isLessThan(.012f);
        assertThat(rms(after, Placed.CANCEL_FADE, after.length)).isLessThan(.002);
        assertThat(mixer.isSpeaking()).isFalse();
    }

    @Test
    void speech_that_starts_or_breaks_off_at_full_level_does_not_click() {
        Mixer mixer = new Mixer(1);
        mixer.place(1_000, level(4_000, .7f));
        assertThat(largestStep(mix(mixer, 4))).isLessThan(.02f);
    }

    @Test
    void speech_placed_too_late_loses_its_past_and_is_counted() {
        Mixer mixer = new Mixer(1);
        mix(mixer, 2);
        mixer.place(2 * FRAME - 500, level(1_500, .5f));
        mixer.place(0, level(100, .5f));
        float[] heard = mix(mixer, 1);
        assertThat(mixer.lateSamples()).isEqualTo(600);
        assertThat(heard[500]).isCloseTo(.5f, within(.01f));
        assertThat(heard[1_200]).isCloseTo(0, within(.01f));
    }

    @Test
    void more_chunks_than_can_ever_be_needed_are_refused() {
        Mixer mixer = new Mixer(1);
        for (int i = 0; i < Mixer.CAPACITY; i++) {
            mixer.place(i * 100L, new float[100]);
        }
        assertThatThrownBy(() -> mixer.place(0, new float[1])).isInstanceOf(IllegalStateException.class);
    }

    @Property(tries = 40)
    void the_true_peak_stays_below_minus_one_and_a_half_decibels_however_speech_overlaps(
            @ForAll long seed,
            @ForAll @FloatRange(min = .2f, max = 4) float gain,
            @ForAll @IntRange(min = 1, max = 4) int voices) {
        Random random = new Random(seed);
        Mixer mixer = new Mixer(seed);
        for (int i = 0; i < voices; i++) {
            mixer.place(random.nextInt(6_000), noise(random, 4_000, gain));
        }
        float[] heard = mix(mixer, 8);
        TruePeak truePeak = new TruePeak();
        for (int i = TruePeak.REACH; i < heard.length - TruePeak.REACH; i++) {
            assertThat(decibels(truePeak.at(heard, i))).isLessThan(-1.0);
            assertThat(decibels(Math.abs(heard[i]))).isLessThan(-1.49);
        }
    }

    private static float[] mix(Mixer mixer, int frames) {
        float[] all = new float[frames * FRAME];
        float[] frame = new float[FRAME];
        for (int i = 0; i < frames; i++) {
            mixer.mix(frame);
            System.arraycopy(frame, 0, all, i * FRAME, FRAME);
        }
        return all;
    }

    private static float[] tone(int length, double level) {
        float[] samples = new float[length];
        for (int i = 0; i < length; i++) {
            samples[i] = (float) (level * Math.sin(i * .05));
        }
        return samples;
    }

    private static float[] level(int length, float level) {
        float[] samples = new float[length];
        Arrays.fill(samples, level);
        return samples;
    }

    private static float[] noise(Random random, int length, float gain) {
        float[] samples = new float[length];
        float low = 0;
        for (int i = 0; i < length; i++) {
            low += .3f * ((float) random.nextGaussian() - low);
            samples[i] = gain * low;
        }
        return samples;
    }

    private static float largestStep(float[] samples) {
        float largest = 0;
        for (int i = 1; i < samples.length; i++) {
            largest = Math.max(largest, Math.abs(samples[i] - samples[i - 1]));
        }
        return largest;
    }

    private static double rms(float[] samples, int from, int to) {
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += samples[i] * samples[i];
        }
        return Math.sqrt(sum / (to - from));
    }

    private static double decibels(double amplitude) {
        return 20 * Math.log10(Math.max(1e-12, amplitude));
    }
}
