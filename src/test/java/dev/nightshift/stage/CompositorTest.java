package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CompositorTest {
    private final Arena arena = Arena.ofConfined();
    private final Compositor compositor = new Compositor(new ProgramSize(360, 640), Fonts.installed(), new Pictures(4));
    private final VideoFrame program = VideoFrame.allocate(arena, 360, 640);

    @AfterEach
    void release() {
        compositor.close();
        arena.close();
    }

    @Test
    void every_pixel_is_opaque_after_composing_into_a_dirty_frame() {
        program.pixels().fill((byte) 0x5A);
        compositor.compose(Samples.english(Optional.empty()), Optional.empty(), Samples.WALL, 0, program);
        for (int y = 0; y < program.height(); y++) {
            for (int x = 0; x < program.width(); x++) {
                assertThat(Pictured.pixel(program, x, y) >>> 24).isEqualTo(255);
            }
        }
    }

    @Test
    void the_frame_that_comes_back_is_the_one_that_went_in_with_its_time() {
        LabelledFrame frame =
                compositor.compose(Samples.english(Optional.empty()), Optional.empty(), Samples.WALL, 40_000, program);
        assertThat(frame.picture()).isSameAs(program);
        assertThat(frame.ptsMicros()).isEqualTo(40_000);
    }

    @Test
    void a_frame_of_another_size_is_refused() {
        VideoFrame other = VideoFrame.allocate(arena, 720, 1280);
        assertThatThrownBy(() ->
                        compositor.compose(Samples.english(Optional.empty()), Optional.empty(), Samples.WALL, 0, other))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("720x1280");
    }
}
