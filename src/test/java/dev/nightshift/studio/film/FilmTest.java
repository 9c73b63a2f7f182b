package dev.nightshift.studio.film;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.clone.model.Loops;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.ValueLayout;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FilmTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 160;
    private static final int LENGTH = 60;
    private static final Loops LOOPS = new Loops(
            List.of(new Loops.Join(40, 5, .1f), new Loops.Join(40, 22, .2f), new Loops.Join(48, 1, .1f)),
            new boolean[LENGTH]);

    @Test
    void every_picture_comes_back_nearly_as_it_went_in() throws IOException {
        try (Film film = Film.read(new ByteArrayInputStream(coded()));
                FilmPlates plates = new FilmPlates(film, LOOPS)) {
            assertThat(film.length()).isEqualTo(LENGTH);
            Texture shown = Texture.blank(WIDTH, HEIGHT);
            for (int number = 0; number < LENGTH; number++) {
                plates.read(number, shown);
                assertThat(difference(shown, number)).isLessThan(4);
                assertThat(shown.pixels()[0] >>> 24).isEqualTo(255);
            }
        }
    }

    @Test
    void pictures_can_be_asked_for_in_any_order_and_again() throws IOException {
        try (Film film = Film.read(new ByteArrayInputStream(coded()));
                FilmPlates plates = new FilmPlates(film, LOOPS)) {
            Texture shown = Texture.blank(WIDTH, HEIGHT);
            Random chance = new Random(7);
            for (int i = 0; i < 300; i++) {
                int number = chance.nextInt(LENGTH);
                plates.read(number, shown);
                assertThat(difference(shown, number)).isLessThan(4);
                plates.read(Math.min(number + 1, LENGTH - 1), shown);
                assertThat(difference(shown, Math.min(number + 1, LENGTH - 1))).isLessThan(4);
            }
        }
    }

    @Test
    void two_places_can_be_read_by_turns_as_in_a_join() throws IOException {
        try (Film film = Film.read(new ByteArrayInputStream(coded()));
                FilmPlates plates = new FilmPlates(film, LOOPS)) {
            Texture shown = Texture.blank(WIDTH, HEIGHT);
            for (int k = 0; k < 10; k++) {
                plates.read(40 + k, shown);
                assertThat(difference(shown, 40 + k)).isLessThan(4);
                plates.read(5 + k, shown);
                assertThat(difference(shown, 5 + k)).isLessThan(4);
            }
        }
    }

    @Test
    void what_is_cut_off_or_no_film_is_refused() throws IOException {
        byte[] whole = coded();
        byte[] cut = Arrays.copyOf(whole, whole.length - 40);
        assertThatThrownBy(() -> Film.read(new ByteArrayInputStream(cut))).isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Film.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no film");
    }

    @Test
    void a_picture_whose_bytes_are_damaged_is_told_of() throws IOException {
        byte[] damaged = coded();
        Arrays.fill(damaged, 20, 300, (byte) 0x55);
        try (Film film = Film.read(new ByteArrayInputStream(damaged));
                FilmPlates plates = new FilmPlates(film, LOOPS)) {
            Texture shown = Texture.blank(WIDTH, HEIGHT);
            assertThatThrownBy(() -> plates.read(0, shown)).isInstanceOf(FilmException.class);
        }
    }

    @Test
    void odd_sides_can_not_be_coded() {
        assertThatThrownBy(() -> new FilmWriter(new ByteArrayOutputStream(), 95, 160))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static byte[] coded() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Arena arena = Arena.ofConfined();
                FilmWriter writer = new FilmWriter(bytes, WIDTH, HEIGHT)) {
            VideoFrame frame = VideoFrame.allocate(arena, WIDTH, HEIGHT);
            for (int number = 0; number < LENGTH; number++) {
                for (int y = 0; y < HEIGHT; y++) {
                    for (int x = 0; x < WIDTH; x++) {
                        frame.pixels()
                                .set(
                                        ValueLayout.JAVA_INT,
                                        (long) y * frame.strideBytes() + 4L * x,
                                        pixel(number, x, y));
                    }
                }
                writer.add(frame);
            }
            assertThat(writer.finish()).isEqualTo(LENGTH);
        }
        return bytes.toByteArray();
    }

    /** A soft gradient that tells each picture from all others. */
    private static int pixel(int number, int x, int y) {
        return 0xFF000000 | (40 + 3 * number) << 16 | (60 + x) << 8 | (30 + y);
    }

    private static double difference(Texture shown, int number) {
        long sum = 0;
        for (int y = 0; y < HEIGHT; y++) {
            for (int x = 0; x < WIDTH; x++) {
                int got = shown.pixels()[y * WIDTH + x];
                int put = pixel(number, x, y);
                for (int shift = 0; shift < 24; shift += 8) {
                    sum += Math.abs((got >> shift & 255) - (put >> shift & 255));
                }
            }
        }
        return sum / 3.0 / (WIDTH * HEIGHT);
    }
}
