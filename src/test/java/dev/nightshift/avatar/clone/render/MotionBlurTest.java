package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class MotionBlurTest {
    private static final int SIZE = 120;
    private static final Texture COVER = covered();

    @Test
    void a_sharp_mouth_on_a_smeared_face_is_smeared_as_much() {
        Texture smeared = stripes(9);
        Texture seen = new MotionBlur(new Motion(12, 0), new Sketch()).match(stripes(1), smeared, COVER);

        assertThat(contrast(seen)).isBetween(0.6 * contrast(smeared), 1.5 * contrast(smeared));
    }

    @Test
    void a_face_that_moves_and_is_sharp_keeps_its_mouth_sharp() {
        Texture drawn = stripes(1);

        assertThat(new MotionBlur(new Motion(12, 0), new Sketch()).match(drawn, stripes(1), COVER))
                .isSameAs(drawn);
    }

    @Test
    void a_still_head_smears_nothing_and_a_slow_one_no_more_than_its_way() {
        Texture drawn = stripes(1);

        assertThat(new MotionBlur(Motion.NONE, new Sketch()).match(drawn, stripes(15), COVER))
                .isSameAs(drawn);
        assertThat(contrast(new MotionBlur(new Motion(3, 0), new Sketch()).match(drawn, stripes(15), COVER)))
                .isGreaterThan(2 * contrast(stripes(15)));
    }

    /** Upright stripes, smeared sideways over so many pixels. */
    private static Texture stripes(int smear) {
        Texture picture = Texture.blank(SIZE, SIZE);
        for (int i = 0; i < SIZE * SIZE; i++) {
            double sum = 0;
            for (int k = 0; k < smear; k++) {
                sum += Math.sin((i % SIZE + k - smear / 2) * 0.45) / smear;
            }
            int grey = (int) Math.round(128 + 100 * sum);
            picture.pixels()[i] = 0xFF000000 | grey << 16 | grey << 8 | grey;
        }
        return picture;
    }

    private static double contrast(Texture picture) {
        int row = SIZE / 2 * SIZE;
        int[] middle = Arrays.copyOfRange(picture.pixels(), row + 20, row + SIZE - 20);
        int least = Arrays.stream(middle).map(p -> p & 255).min().orElseThrow();
        int most = Arrays.stream(middle).map(p -> p & 255).max().orElseThrow();
        return most - least;
    }

    private static Texture covered() {
        Texture cover = Texture.blank(SIZE, SIZE);
        Arrays.fill(cover.pixels(), 255);
        return cover;
    }
}
