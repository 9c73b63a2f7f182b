package dev.nightshift.stage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.stage.look.ProgramSize;
import dev.nightshift.stage.picture.Pictures;
import dev.nightshift.stage.scene.Backdrop;
import dev.nightshift.stage.scene.Layout;
import dev.nightshift.stage.scene.Scene;
import dev.nightshift.stage.text.Fonts;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class OwnBackdropTest {
    private static final ProgramSize SIZE = new ProgramSize(360, 640);
    private static final int GREEN = 0xFF20C040;
    private static final int BLUE = 0xFF2030D0;

    private final Arena arena = Arena.ofConfined();
    private final Compositor compositor = compositor(new Backdrop.HostsOwn(.5, .25, .2));
    private final VideoFrame program = VideoFrame.allocate(arena, 360, 640);
    private final Scene talk = Samples.english(Optional.empty());

    @AfterEach
    void release() {
        compositor.close();
        arena.close();
    }

    @Test
    void the_hosts_picture_fills_the_program_from_edge_to_edge() {
        compose(compositor, talk.withOffer(Optional.empty()), filled(360, 640, GREEN), 0);
        assertThat(Pictured.pixel(program, 0, 200)).isEqualTo(GREEN);
        assertThat(Pictured.pixel(program, 359, 200)).isEqualTo(GREEN);
        assertThat(Pictured.pixel(program, 0, 639)).isEqualTo(GREEN);
        assertThat(Pictured.pixel(program, 359, 639)).isEqualTo(GREEN);
    }

    @Test
    void a_lying_picture_is_cropped_to_where_the_face_is() {
        VideoFrame lying = filled(640, 360, GREEN);
        paint(lying, 420, 640, BLUE);
        try (Compositor right = compositor(new Backdrop.HostsOwn(.85, .4, .4))) {
            compose(right, talk.withOffer(Optional.empty()), lying, 0);
        }
        assertThat(Pictured.pixel(program, 180, 200)).isEqualTo(BLUE);
        assertThat(Pictured.pixel(program, 359, 639)).isEqualTo(BLUE);
    }

    @Test
    void card_and_label_are_in_front_of_whatever_the_footage_shows() {
        compose(compositor, talk, filled(360, 640, GREEN), 0);
        int[] onGreen = Pictured.pixels(program);
        compose(compositor, talk, filled(360, 640, BLUE), 40_000);
        int[] onBlue = Pictured.pixels(program);
        assertThat(area(onGreen, 30, 340, 110, 120)).isEqualTo(area(onBlue, 30, 340, 110, 120));
        assertThat(light(onGreen, 150, 44, 195, 40)).isGreaterThan(500);
        assertThat(light(onBlue, 150, 44, 195, 40)).isGreaterThan(500);
    }

    @Test
    void in_a_close_up_the_host_is_in_a_window_and_the_product_is_large() {
        VideoFrame host = filled(360, 640, GREEN);
        for (int frame = 0; frame < 30; frame++) {
            compose(compositor, talk.withLayout(Samples.CLOSE_UP), host, frame * 40_000L);
        }
        assertThat(Pictured.pixel(program, 290, 400)).isEqualTo(GREEN);
        assertThat(Pictured.difference(Pictured.pixel(program, 120, 250), GREEN))
                .isGreaterThan(60);
        assertThat(Pictured.difference(Pictured.pixel(program, 5, 400), GREEN)).isGreaterThan(60);
    }

    @Test
    void the_slate_is_the_resting_studio_whoever_the_host_is() {
        Scene slate = talk.withLayout(new Layout.Slate("Back soon", ""))
                .withOffer(Optional.empty())
                .withCaption(Optional.empty());
        compose(compositor, slate, filled(360, 640, GREEN), 0);
        int[] own = Pictured.pixels(program);
        try (Compositor studio = compositor(new Backdrop.Studio())) {
            compose(studio, slate, filled(360, 640, 0), 0);
        }
        assertThat(Pictured.difference(own, Pictured.pixels(program))).isZero();
    }

    @Test
    void nothing_jumps_on_the_way_to_a_close_up_and_back() {
        VideoFrame host = filled(360, 640, GREEN);
        paint(host, 100, 200, BLUE);
        Scene plain = talk.withCaption(Optional.empty());
        compose(compositor, plain, host, 0);
        int[] before = Pictured.pixels(program);
        double all = 0;
        double most = 0;
        for (int frame = 1; frame < 80; frame++) {
            Scene scene = frame < 40 ? plain.withLayout(Samples.CLOSE_UP) : plain;
            compose(compositor, scene, host, frame * 40_000L);
            int[] now = Pictured.pixels(program);
            double change = Pictured.difference(before, now);
            all += change;
            most = Math.max(most, change);
            before = now;
        }
        assertThat(most).isLessThan(.22 * all / 2);
    }

    private static Compositor compositor(Backdrop backdrop) {
        return new Compositor(SIZE, Fonts.installed(), new Pictures(2), backdrop);
    }

    private void compose(Compositor by, Scene scene, VideoFrame host, long at) {
        by.compose(scene, Optional.of(host), Samples.WALL, at, program);
    }

    private VideoFrame filled(int width, int height, int colour) {
        VideoFrame frame = VideoFrame.allocate(arena, width, height);
        paint(frame, 0, width, colour);
        return frame;
    }

    private static void paint(VideoFrame frame, int from, int to, int colour) {
        for (int y = 0; y < frame.height(); y++) {
            for (int x = from; x < to; x++) {
                frame.pixels().set(ValueLayout.JAVA_INT, (long) y * frame.strideBytes() + 4L * x, colour);
            }
        }
    }

    private static int[] area(int[] pixels, int left, int top, int width, int height) {
        int[] area = new int[width * height];
        for (int i = 0; i < area.length; i++) {
            area[i] = pixels[(top + i / width) * 360 + left + i % width];
        }
        return area;
    }

    private static long light(int[] pixels, int left, int top, int width, int height) {
        return java.util.Arrays.stream(area(pixels, left, top, width, height))
                .filter(pixel -> (pixel & 0xFF) > 200 && (pixel >> 16 & 0xFF) > 200)
                .count();
    }
}
