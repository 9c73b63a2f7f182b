package dev.nightshift.compliance.loop;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.compliance.loop.Liveliness.Lively;
import dev.nightshift.compliance.loop.Liveliness.Looping;
import dev.nightshift.compliance.loop.Liveliness.Repeating;
import dev.nightshift.compliance.loop.Liveliness.What;
import dev.nightshift.media.Timebase;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LoopJudgeTest {
    private static final int HALF_SECOND = Timebase.SAMPLE_RATE / 2;
    private static final int SIZE = 96;

    private final Arena memory = Arena.ofConfined();
    private final VideoFrame frame = VideoFrame.allocate(memory, SIZE, SIZE);
    private final LoopJudge judge = new LoopJudge();

    @AfterEach
    void free() {
        memory.close();
    }

    @Test
    void r24_ten_minutes_that_never_come_again_are_lively() {
        for (int moment = 0; moment < 1_200; moment++) {
            play(moment, moment);
            assertThat(judge.verdict()).isInstanceOf(Lively.class);
        }
    }

    @Test
    void r24_sound_that_goes_round_every_two_minutes_is_warned_of_and_then_stopped_though_the_picture_is_new() {
        List<Liveliness> verdicts = new ArrayList<>();
        for (int moment = 0; moment < 600; moment++) {
            play(moment % 240, moment);
            verdicts.add(judge.verdict());
        }
        assertThat(verdicts.subList(0, 290)).allMatch(Lively.class::isInstance);
        assertThat(verdicts.get(320)).isInstanceOfSatisfying(Repeating.class, repeating -> {
            assertThat(repeating.what()).isEqualTo(What.SOUND);
            assertThat(repeating.ago().toSeconds()).isEqualTo(120);
        });
        assertThat(verdicts.getLast()).isInstanceOf(Looping.class);
    }

    @Test
    void r24_a_film_that_goes_round_is_found_though_somebody_speaks_over_it() {
        for (int moment = 0; moment < 600; moment++) {
            play(moment, moment % 200);
        }
        assertThat(judge.verdict()).isInstanceOfSatisfying(Looping.class, looping -> assertThat(looping.what())
                .isEqualTo(What.PICTURE));
    }

    @Test
    void r24_coding_that_changes_a_little_hides_no_loop() {
        Random noise = new Random(1);
        for (int moment = 0; moment < 600; moment++) {
            play(moment % 240, moment, noise);
        }
        assertThat(judge.verdict()).isInstanceOf(Looping.class);
    }

    @Test
    void r24_silence_and_a_picture_that_stands_still_are_no_loop() {
        draw(7);
        for (int moment = 0; moment < 600; moment++) {
            judge.hear(new float[HALF_SECOND]);
            judge.see(frame);
        }
        assertThat(judge.verdict()).isInstanceOf(Lively.class);
    }

    @Test
    void r24_sentences_in_the_same_order_are_a_loop_and_single_ones_that_come_again_are_none() {
        for (int sentence = 0; sentence < 300; sentence++) {
            judge.said(sentence % 4 == 0 ? "The lamp is 149 euros." : "Sentence " + sentence);
            assertThat(judge.verdict()).isInstanceOf(Lively.class);
        }
        for (int sentence = 100; sentence < 112; sentence++) {
            judge.said(sentence % 4 == 0 ? "The LAMP is 149 euros!" : "Sentence " + sentence);
        }
        assertThat(judge.verdict()).isInstanceOf(Repeating.class);
        for (int sentence = 112; sentence < 126; sentence++) {
            judge.said(sentence % 4 == 0 ? "The lamp is 149 euros." : "Sentence " + sentence);
        }
        assertThat(judge.verdict()).isEqualTo(new Looping(What.SENTENCES, 26, java.time.Duration.ZERO));
        judge.said("Something new.");
        for (int sentence = 0; sentence < 8; sentence++) {
            judge.said("New " + sentence);
        }
        assertThat(judge.verdict()).isInstanceOf(Lively.class);
    }

    private void play(int sound, int picture) {
        judge.hear(chord(sound));
        draw(picture);
        judge.see(frame);
    }

    private void play(int sound, int picture, Random noise) {
        float[] chord = chord(sound);
        for (int i = 0; i < chord.length; i++) {
            chord[i] = 0.9f * chord[i] + 0.002f * (float) noise.nextGaussian();
        }
        judge.hear(chord);
        draw(picture);
        judge.see(frame);
    }

    /** Half a second of a sound of its own for every number. */
    private static float[] chord(int number) {
        Random chance = new Random(number * 7_919L);
        float[] samples = new float[HALF_SECOND];
        for (int tone = 0; tone < 6; tone++) {
            double hertz = 150 * Math.exp(chance.nextDouble() * 3.6);
            double loud = 0.02 + 0.12 * chance.nextDouble();
            for (int i = 0; i < samples.length; i++) {
                samples[i] += (float) (loud * Math.sin(2 * Math.PI * hertz * i / Timebase.SAMPLE_RATE));
            }
        }
        return samples;
    }

    private void draw(int number) {
        Random chance = new Random(number * 104_729L);
        for (int patch = 0; patch < 8; patch++) {
            int x = chance.nextInt(SIZE - 16);
            int y = chance.nextInt(SIZE - 16);
            byte grey = (byte) chance.nextInt(256);
            for (int i = 0; i < 16 * 16; i++) {
                long at = (long) (y + i / 16) * frame.strideBytes() + 4L * (x + i % 16);
                for (int channel = 0; channel < 3; channel++) {
                    frame.pixels().set(ValueLayout.JAVA_BYTE, at + channel, grey);
                }
            }
        }
    }
}
