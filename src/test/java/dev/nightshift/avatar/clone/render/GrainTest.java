package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class GrainTest {
    private static final int SIDE = 96;
    private final Texture cover = filled(0xFFFFFFFF);

    @Test
    void a_smooth_mouth_gets_the_noise_of_the_face_around_it() {
        Texture seen = filled(0xFF907060);
        new Grain(new SplittableRandom(1)).addTo(seen, noisy(6, 5), cover);
        assertThat(deviation(seen)).isBetween(4.5, 7.5);
    }

    @Test
    void every_picture_gets_another_one() {
        Grain grain = new Grain(new SplittableRandom(1));
        Texture one = filled(0xFF907060);
        Texture other = filled(0xFF907060);
        grain.addTo(one, noisy(6, 5), cover);
        grain.addTo(other, noisy(6, 7), cover);
        assertThat(one.pixels()).isNotEqualTo(other.pixels());
    }

    @Test
    void what_is_as_noisy_as_the_face_gets_nothing_nor_does_a_mouth_in_clean_footage() {
        Texture noisy = noisy(6, 9);
        Texture kept = noisy.crop(new Box(0, 0, SIDE, SIDE));
        new Grain(new SplittableRandom(1)).addTo(noisy, noisy(6, 5), cover);
        assertThat(noisy.pixels()).isEqualTo(kept.pixels());
        Texture clean = filled(0xFF907060);
        new Grain(new SplittableRandom(1)).addTo(clean, noisy(1, 5), cover);
        assertThat(clean.pixels()).containsOnly(0xFF907060);
    }

    @Test
    void only_what_is_covered_changes() {
        Texture half = filled(0xFFFFFFFF);
        Arrays.fill(half.pixels(), 0, SIDE * SIDE / 2, 0xFF000000);
        Texture seen = filled(0xFF907060);
        new Grain(new SplittableRandom(1)).addTo(seen, noisy(6, 5), half);
        assertThat(Arrays.copyOf(seen.pixels(), SIDE * SIDE / 2)).containsOnly(0xFF907060);
        assertThat(Arrays.stream(seen.pixels(), SIDE * SIDE / 2, SIDE * SIDE)).anyMatch(p -> p != 0xFF907060);
    }

    private static double deviation(Texture picture) {
        double mean =
                Arrays.stream(picture.pixels()).map(p -> p >> 8 & 255).average().orElseThrow();
        return Math.sqrt(Arrays.stream(picture.pixels())
                .mapToDouble(p -> Math.pow((p >> 8 & 255) - mean, 2))
                .average()
                .orElseThrow());
    }

    private static Texture filled(int colour) {
        Texture picture = Texture.blank(SIDE, SIDE);
        Arrays.fill(picture.pixels(), colour);
        return picture;
    }

    private static Texture noisy(double sigma, long seed) {
        SplittableRandom chance = new SplittableRandom(seed);
        Texture picture = filled(0xFF907060);
        for (int i = 0; i < picture.pixels().length; i++) {
            int by = (int) Math.round(sigma * chance.nextGaussian());
            picture.pixels()[i] += by * 0x010101;
        }
        return picture;
    }
}
