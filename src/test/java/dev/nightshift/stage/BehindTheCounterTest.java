package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Figure;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A person cut out of a film, set into the drawn studio. */
class BehindTheCounterTest {
    private static final ProgramSize SIZE = new ProgramSize(360, 640);
    private static final int MAGENTA = 0xFFE020C0;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame program = VideoFrame.allocate(arena, 360, 640);
    private final Compositor compositor = new Compositor(
            SIZE, Fonts.installed(), new Pictures(2), new Backdrop.Behind(new Figure(.5, .24, .18, false)));
    private final Scene alone =
            Samples.english(Optional.empty()).withOffer(Optional.empty()).withCaption(Optional.empty());

    @AfterEach
    void release() {
        compositor.close();
        arena.close();
    }

    @Test
    void the_studio_is_around_the_person_and_the_counter_before_it() {
        compose(alone, nobody(), 0);
        int[] empty = Pictured.pixels(program);
        compose(alone, person(), 40_000);
        int[] full = Pictured.pixels(program);
        assertThat(full[300 * 360 + 20]).isEqualTo(empty[300 * 360 + 20]);
        assertThat(full[300 * 360 + 180]).isEqualTo(MAGENTA);
        assertThat(Pictured.difference(full[610 * 360 + 180], empty[610 * 360 + 180]))
                .isLessThan(6);
    }

    @Test
    void the_person_ends_nowhere_above_the_counter() {
        compose(alone, person(), 0);
        for (int y = 300; y < 538; y++) {
            assertThat(Pictured.difference(Pictured.pixel(program, 180, y), MAGENTA))
                    .as("row %d", y)
                    .isLessThan(y < 525 ? 10 : 400);
        }
    }

    private void compose(Scene scene, VideoFrame host, long at) {
        compositor.compose(scene, Optional.of(host), Samples.WALL, at, program);
    }

    private VideoFrame nobody() {
        return VideoFrame.allocate(arena, 360, 640);
    }

    /** A column a third as wide as the picture, down to its lower edge. */
    private VideoFrame person() {
        VideoFrame frame = VideoFrame.allocate(arena, 360, 640);
        for (int y = 80; y < 640; y++) {
            for (int x = 120; x < 240; x++) {
                frame.pixels().set(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x, MAGENTA);
            }
        }
        return frame;
    }
}
