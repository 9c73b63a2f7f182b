package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SketchTest {
    private final Sketch sketch = new Sketch();

    @Test
    void pictures_of_any_size_are_drawn_in_the_same_memory() {
        int[] memory = sketch.blank(20, 10).pixels();
        Texture smaller = sketch.blank(7, 9);
        assertThat(smaller.pixels()).isSameAs(memory);
        assertThat(smaller.width()).isEqualTo(7);
        assertThat(sketch.blank(200, 100).pixels().length).isGreaterThanOrEqualTo(20_000);
    }

    @Test
    void a_blank_one_shows_nothing_of_what_was_there() {
        Arrays.fill(sketch.blank(20, 10).pixels(), 0xFFFFFFFF);
        Texture blank = sketch.blank(5, 4);
        assertThat(Arrays.copyOf(blank.pixels(), 20)).containsOnly(0);
    }

    @Test
    void parts_and_halves_are_those_of_the_picture() {
        Texture picture = Texture.blank(8, 6);
        Arrays.setAll(picture.pixels(), i -> 0xFF000000 | 4 * i);
        Box box = new Box(2, 1, 5, 4);
        sketch.blank(30, 30);

        assertThat(Arrays.copyOf(sketch.crop(picture, box).pixels(), 20))
                .isEqualTo(picture.crop(box).pixels());
        assertThat(Arrays.copyOf(sketch.half(picture).pixels(), 12))
                .isEqualTo(picture.half().pixels());
    }
}
