package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextureTest {
    private static final int RED = 0xFFC02020;
    private static final int BLUE = 0xFF2020C0;

    @Test
    void opaque_pictures_are_mixed_evenly() {
        assertThat(mixed(RED, BLUE, 64)).isEqualTo(0xFF982048);
    }

    @Test
    void what_only_one_picture_shows_is_there_or_not_with_little_between() {
        assertThat(mixed(RED, 0, 64)).isEqualTo(RED);
        assertThat(mixed(RED, 0, 192)).isZero();
        assertThat(mixed(RED, 0, 128) >>> 24).isBetween(120, 136);
    }

    @Test
    void both_ends_of_a_mix_are_the_pictures_themselves() {
        assertThat(mixed(0x80401010, BLUE, 0)).isEqualTo(0x80401010);
        assertThat(mixed(0x80401010, BLUE, 256)).isEqualTo(BLUE);
    }

    private static int mixed(int one, int other, int share) {
        Texture into = Texture.blank(1, 1);
        new Texture(1, 1, new int[] {one}).mix(new Texture(1, 1, new int[] {other}), share, into);
        return into.pixels()[0];
    }
}
