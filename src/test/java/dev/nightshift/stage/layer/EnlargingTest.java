package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnlargingTest {
    private static final int BLACK = 0xFF000000;
    private static final int WHITE = 0xFFFFFFFF;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame small = VideoFrame.allocate(arena, 4, 3);
    private final VideoFrame large = VideoFrame.allocate(arena, 18, 15);

    @AfterEach
    void release() {
        arena.close();
    }

    @Test
    void one_colour_stays_that_colour_to_the_edges() {
        paint((x, y) -> 0xFF20C041);
        enlarge();
        assertThat(IntStream.range(0, 18 * 15).map(i -> pixel(i % 18, i / 18))).containsOnly(0xFF20C041);
    }

    @Test
    void from_left_to_right_it_gets_brighter_step_by_step() {
        paint((x, y) -> x < 2 ? BLACK : WHITE);
        enlarge();
        assertThat(row(7)).isSorted().startsWith(0, 0, 0, 0, 0, 0, 0).endsWith(255, 255, 255, 255, 255, 255, 255);
        assertThat(row(7)[8]).isEqualTo(99);
        assertThat(row(7)[9]).isEqualTo(155);
    }

    @Test
    void from_top_to_bottom_each_row_lies_between_its_two() {
        paint((x, y) -> y == 0 ? BLACK : y == 1 ? 0xFF808080 : WHITE);
        enlarge();
        assertThat(IntStream.range(0, 15).map(y -> pixel(9, y) & 255))
                .containsExactly(0, 0, 0, 26, 51, 77, 102, 128, 153, 179, 204, 229, 255, 255, 255);
    }

    @Test
    void the_next_picture_keeps_nothing_of_the_one_before() {
        Enlarging enlarging = new Enlarging(4, 3, 18, 15);
        paint((x, y) -> WHITE);
        enlarging.draw(small, large);
        paint((x, y) -> BLACK);
        enlarging.draw(small, large);
        assertThat(IntStream.range(0, 18 * 15).map(i -> pixel(i % 18, i / 18))).containsOnly(BLACK);
    }

    private interface Painter {
        int colour(int x, int y);
    }

    private void paint(Painter painter) {
        for (int y = 0; y < 3; y++) {
            for (int x = 0; x < 4; x++) {
                small.pixels().set(ValueLayout.JAVA_INT, (long) y * small.strideBytes() + 4L * x, painter.colour(x, y));
            }
        }
    }

    private void enlarge() {
        new Enlarging(4, 3, 18, 15).draw(small, large);
    }

    private int[] row(int y) {
        return IntStream.range(0, 18).map(x -> pixel(x, y) & 255).toArray();
    }

    private int pixel(int x, int y) {
        return large.pixels().get(ValueLayout.JAVA_INT, (long) y * large.strideBytes() + 4L * x);
    }
}
