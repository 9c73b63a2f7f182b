package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.management.ThreadMXBean;
import dev.nightshift.media.LabelledFrame;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Heading;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
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

    @Test
    void steady_state_leaves_less_than_four_kilobytes_of_garbage_a_picture() {
        VideoFrame host = Silhouette.frame(arena);
        Scene scene = Samples.english(Optional.empty())
                .withCaption(Optional.of(Samples.caption(
                        "Words that come and go while this is measured, with several pages of captions. ",
                        Locale.ENGLISH,
                        0)));
        compose(scene, host, 0, 400);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        compose(scene, host, 400, 600);
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 200).isLessThan(4_096);
    }

    @Test
    void captions_and_countdown_included_a_second_of_show_leaves_less_than_100_kilobytes() {
        VideoFrame host = Silhouette.frame(arena);
        compose(Samples.english(Optional.empty()), host, 0, 50);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        for (long from = 50; from < 450; from += 100) {
            Scene next = Samples.english(Optional.empty())
                    .withCaption(Optional.of(Samples.caption(
                            "The cover comes off with one zip, and it is washable. ", Locale.ENGLISH, from * 40_000)));
            compose(next, host, from, from + 100);
        }
        assertThat((threads.getCurrentThreadAllocatedBytes() - before) / 16).isLessThan(100_000);
    }

    @Test
    void a_notice_stands_in_the_heading_and_covers_nothing_else() {
        Scene plain = Samples.english(Optional.empty());
        Heading noted = new Heading(plain.heading().shop(), plain.heading().title(), Optional.of("Simulated audience"));
        compositor.compose(plain, Optional.empty(), Samples.WALL, 0, program);
        int[] without = Pictured.pixels(program);
        try (Compositor other = new Compositor(new ProgramSize(360, 640), Fonts.installed(), new Pictures(4))) {
            Scene scene = new Scene(
                    plain.layout(),
                    noted,
                    plain.offer(),
                    plain.caption(),
                    plain.countdown(),
                    plain.disclosure(),
                    plain.language());
            other.compose(scene, Optional.empty(), Samples.WALL, 0, program);
        }
        int[] with = Pictured.pixels(program);
        List<Integer> changed = IntStream.range(0, with.length)
                .filter(at -> with[at] != without[at])
                .boxed()
                .toList();
        assertThat(changed).hasSizeGreaterThan(300).allMatch(at -> at % 360 < 150 && at / 360 < 105);
    }

    @Test
    void a_new_host_picture_in_the_same_frame_is_seen() {
        VideoFrame host = VideoFrame.allocate(arena, 360, 500);
        Scene scene = Samples.english(Optional.empty()).withOffer(Optional.empty());
        host.pixels().fill((byte) 0xFF);
        compose(scene, host, 0, 1);
        assertThat(Pictured.pixel(program, 180, 300)).isEqualTo(0xFFFFFFFF);
        host.pixels().fill((byte) 0);
        compose(scene, host, 1, 2);
        assertThat(Pictured.pixel(program, 180, 300)).isNotEqualTo(0xFFFFFFFF);
    }

    @Test
    void no_change_of_scene_is_a_cut() {
        VideoFrame host = Silhouette.frame(arena);
        Scene talk = Samples.english(Optional.empty()).withCaption(Optional.empty());
        Scene other = Samples.german(Optional.empty()).withCaption(Optional.empty());
        Scene slate = talk.withLayout(new Layout.Slate("Back soon", "A short break"));
        List<Scene> program = List.of(
                talk, talk.withLayout(Samples.CLOSE_UP), talk, other, slate, talk, slate.withOffer(Optional.empty()));
        long frame = 0;
        compose(program.getFirst(), host, frame, frame + 40);
        for (Scene scene : program.subList(1, program.size())) {
            frame += 40;
            List<Double> changes = changes(scene, host, frame);
            double all = changes.stream().mapToDouble(Double::doubleValue).sum();
            assertThat(changes).allMatch(change -> change < .22 * all + .05);
        }
    }

    @Test
    void a_countdown_that_has_ended_leaves_nothing_behind() {
        Scene with = Samples.english(Optional.empty()).withCaption(Optional.empty());
        Scene without = with.withCountdown(Optional.empty());
        Instant end = Samples.WALL.plusSeconds(272);
        compositor.compose(with, Optional.empty(), end.minusSeconds(1), 0, program);
        int[] counting = pixels();
        compositor.compose(with, Optional.empty(), end, 40_000, program);
        compositor.compose(with, Optional.empty(), end.plusSeconds(1), 10_000_000, program);
        int[] over = pixels();
        compositor.compose(without, Optional.empty(), end.plusSeconds(1), 10_000_000, program);
        assertThat(over).isEqualTo(pixels()).isNotEqualTo(counting);
    }

    @Test
    void a_product_without_a_picture_gets_the_placeholder_and_one_with_a_broken_file_too() {
        Scene none = Samples.english(Optional.empty()).withCaption(Optional.empty());
        compose(none, Silhouette.frame(arena), 0, 1);
        int[] drawn = pixels();
        try (Compositor second = new Compositor(new ProgramSize(360, 640), Fonts.installed(), new Pictures(4))) {
            Scene broken =
                    Samples.english(Optional.of(Path.of("no-such-picture.jpg"))).withCaption(Optional.empty());
            second.compose(broken, Optional.of(Silhouette.frame(arena)), Samples.WALL, 0, program);
        }
        assertThat(pixels()).isEqualTo(drawn);
    }

    private List<Double> changes(Scene scene, VideoFrame host, long from) {
        List<Double> changes = new ArrayList<>();
        int[] before = pixels();
        for (long frame = from; frame < from + 40; frame++) {
            compose(scene, host, frame, frame + 1);
            int[] now = pixels();
            changes.add(Pictured.difference(before, now));
            before = now;
        }
        return changes;
    }

    private void compose(Scene scene, VideoFrame host, long from, long to) {
        Optional<VideoFrame> picture = Optional.of(host);
        for (long frame = from; frame < to; frame++) {
            compositor.compose(scene, picture, Samples.WALL, frame * 40_000, program);
        }
    }

    private int[] pixels() {
        return Pictured.pixels(program);
    }
}
