package dev.nightshift.broadcast.mark.sound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SoundMarkTest {
    private static final int RATE = 48_000;
    private static final String SHOW = "nightshift-main-7";

    private final float[] plain = syllables(13 * RATE);
    private float[] marked = {};

    @BeforeAll
    void mark() {
        marked = marked(plain);
    }

    @Test
    void r10_marked_sound_names_its_show() {
        assertThat(new SoundMarkDetector().read(marked)).hasValueSatisfying(reading -> {
            assertThat(reading.show()).isEqualTo(SoundMark.number(SHOW));
            assertThat(reading.showText()).hasSize(4);
            assertThat(reading.confidence()).isGreaterThan(10);
        });
    }

    @Test
    void r10_the_mark_is_found_in_sound_that_begins_later_and_is_softer() {
        float[] later = Arrays.copyOfRange(marked, 66_667, marked.length);
        for (int i = 0; i < later.length; i++) {
            later[i] *= .3f;
        }
        assertThat(new SoundMarkDetector().read(later))
                .hasValueSatisfying(reading -> assertThat(reading.show()).isEqualTo(SoundMark.number(SHOW)));
    }

    @Test
    void r10_no_mark_is_found_in_sound_that_has_none_nor_in_silence() {
        assertThat(new SoundMarkDetector().read(plain)).isEmpty();
        assertThat(new SoundMarkDetector().read(new float[2 * RATE])).isEmpty();
        assertThat(new SoundMarkDetector().read(new float[10])).isEmpty();
    }

    @Test
    void a_mark_is_found_by_its_own_layout_only() {
        assertThat(new SoundMarkDetector(new SoundLayout(5)).read(marked)).isEmpty();
    }

    @Test
    void the_mark_changes_no_moment_by_more_than_a_tenth_and_silence_stays_silent() {
        double sound = 0;
        double change = 0;
        for (int i = 0; i < marked.length; i++) {
            sound += plain[i] * plain[i];
            change += (marked[i] - plain[i]) * (marked[i] - plain[i]);
        }
        assertThat(10 * Math.log10(sound / change)).isGreaterThan(21);
        assertThat(marked(new float[RATE])).containsOnly(0f);
    }

    @Test
    void what_goes_in_comes_out_a_block_later() {
        SoundMark mark = new SoundMark(SHOW);
        float[] block = new float[SoundMark.BLOCK];
        block[100] = .5f;
        mark.mark(block);
        assertThat(block[100]).isCloseTo(0, org.assertj.core.data.Offset.offset(.06f));
        Arrays.fill(block, 0);
        mark.mark(block);
        assertThat(block[100]).isCloseTo(.5f, org.assertj.core.data.Offset.offset(.06f));
    }

    private static float[] marked(float[] sound) {
        SoundMark mark = new SoundMark(SHOW);
        float[] all = new float[sound.length / SoundMark.BLOCK * SoundMark.BLOCK];
        float[] block = new float[SoundMark.BLOCK];
        for (int at = 0; at <= all.length; at += SoundMark.BLOCK) {
            Arrays.fill(block, 0);
            if (at < all.length) {
                System.arraycopy(sound, at, block, 0, block.length);
            }
            mark.mark(block);
            if (at > 0) {
                System.arraycopy(block, 0, all, at - SoundMark.BLOCK, block.length);
            }
        }
        return all;
    }

    /** Noise that rises and falls as syllables do, over a buzz of 130 Hz. */
    private static float[] syllables(int length) {
        Random chance = new Random(11);
        float[] sound = new float[length];
        double level = 0;
        double aim = 0;
        for (int i = 0; i < length; i++) {
            if (i % 7_200 == 0) {
                aim = chance.nextInt(5) == 0 ? .001 : .02 + .1 * chance.nextDouble();
            }
            level += (aim - level) / 1_500;
            double buzz = (i % 369) / 369. - .5;
            sound[i] = (float) (level * (buzz + .6 * chance.nextGaussian()));
        }
        return sound;
    }
}
