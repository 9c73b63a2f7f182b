package dev.nightshift.avatar.clone.matte;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nightshift.avatar.clone.model.Plates;
import dev.nightshift.avatar.clone.render.Texture;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CutOutTest {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 80;
    private static final int PERSON = 0xFF804020;

    private final Texture backing = backing();
    private final Matte matte = disc();
    private final Texture film = mixed();

    @Test
    void over_its_own_background_the_person_is_the_film_again() throws IOException {
        Texture cut = cut(reread(Spill.NONE), Grade.none());
        for (int i = 0; i < film.pixels().length; i++) {
            assertThat(distance(over(cut.pixels()[i], backing.pixels()[i]), film.pixels()[i]))
                    .isLessThanOrEqualTo(6);
        }
    }

    @Test
    void nothing_of_the_old_background_is_left_in_the_edges() throws IOException {
        Texture cut = cut(reread(Spill.NONE), Grade.none());
        for (int i = 0; i < film.pixels().length; i++) {
            int alpha = matte.alpha()[i] & 255;
            if (alpha > 120) {
                int expected = over(premultiplied(PERSON, alpha), 0xFF000000);
                assertThat(distance(over(cut.pixels()[i], 0xFF000000), expected))
                        .isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void a_background_that_drifted_in_brightness_is_taken_out_as_it_was() throws IOException {
        byte[] brighter = new byte[3 * Drift.cells(WIDTH) * Drift.cells(HEIGHT)];
        Arrays.fill(brighter, (byte) 20);
        Drift drift = new Drift(Drift.cells(WIDTH), Drift.cells(HEIGHT), brighter);
        Texture shone = Texture.blank(WIDTH, HEIGHT);
        for (int i = 0; i < shone.pixels().length; i++) {
            int behind = backing.pixels()[i] + 0x141414;
            shone.pixels()[i] = over(premultiplied(PERSON, matte.alpha()[i] & 255), behind);
        }
        Mattes mattes =
                new Mattes(backing, Spill.NONE, List.of(Mattes.pack(new Matte(WIDTH, HEIGHT, matte.alpha(), drift))));
        Texture cut = cut(mattes, Grade.none(), shone);
        for (int i = 0; i < shone.pixels().length; i++) {
            int alpha = matte.alpha()[i] & 255;
            if (alpha > 120) {
                assertThat(distance(over(cut.pixels()[i], 0xFF000000), over(premultiplied(PERSON, alpha), 0xFF000000)))
                        .isLessThanOrEqualTo(6);
            }
        }
    }

    @Test
    void a_green_screens_light_is_taken_off_the_person() throws IOException {
        Texture green = Texture.blank(WIDTH, HEIGHT);
        Arrays.fill(green.pixels(), 0xFF50C050);
        Texture cut = cut(reread(Spill.GREEN), Grade.none(), green);
        int middle = cut.pixels()[HEIGHT / 2 * WIDTH + WIDTH / 2];
        assertThat(middle).isEqualTo(0xFF505050);
    }

    @Test
    void an_arm_that_leaves_the_picture_fades_at_its_side() throws IOException {
        byte[] all = new byte[WIDTH * HEIGHT];
        Arrays.fill(all, (byte) 255);
        Mattes mattes = new Mattes(
                backing, Spill.NONE, List.of(Mattes.pack(new Matte(WIDTH, HEIGHT, all, Drift.none(WIDTH, HEIGHT)))));
        Texture cut = cut(mattes, Grade.none());
        assertThat(cut.pixels()[0] >>> 24).isLessThan(16);
        assertThat(cut.pixels()[9] >>> 24).isBetween(100, 160);
        assertThat(cut.pixels()[WIDTH - 1] >>> 24).isLessThan(16);
        assertThat(cut.pixels()[WIDTH / 2] >>> 24).isEqualTo(255);
    }

    @Test
    void another_light_changes_the_person_and_not_its_outline() throws IOException {
        Texture plain = cut(reread(Spill.NONE), Grade.none());
        Texture warm = cut(reread(Spill.NONE), Grade.gains(1.2, 1, .7, 0));
        int middle = HEIGHT / 2 * WIDTH + WIDTH / 2;
        assertThat(warm.pixels()[middle] >> 16 & 255).isGreaterThan(plain.pixels()[middle] >> 16 & 255);
        assertThat(warm.pixels()[middle] & 255).isLessThan(plain.pixels()[middle] & 255);
        for (int i = 0; i < warm.pixels().length; i++) {
            assertThat(warm.pixels()[i] >>> 24).isEqualTo(plain.pixels()[i] >>> 24);
        }
    }

    @Test
    void light_from_behind_comes_a_few_pixels_around_sides_and_upper_edge_however_soft_it_is_and_leaves_the_outline()
            throws IOException {
        Texture plain = cut(reread(Spill.NONE), Grade.none());
        Texture lit = Texture.blank(WIDTH, HEIGHT);
        Surround white = new Surround(2, 2, new int[] {-1, -1, -1, -1});
        Plates plates = (frame, into) -> System.arraycopy(film.pixels(), 0, into.pixels(), 0, film.pixels().length);
        try (CutOut cutOut = new CutOut(plates, reread(Spill.NONE), Grade.none(), Optional.of(white))) {
            cutOut.read(0, lit);
        }
        int row = HEIGHT / 2 * WIDTH;
        int left = row;
        while (plain.pixels()[left] >>> 24 < 128) {
            left++;
        }
        int[] gained = new int[6];
        for (int k = 0; k < gained.length; k++) {
            gained[k] = 255
                    * distance(lit.pixels()[left + k], plain.pixels()[left + k])
                    / (plain.pixels()[left + k] >>> 24);
        }
        assertThat(gained[0]).isBetween(20, 90);
        assertThat(gained[1]).isLessThan(gained[0]).isGreaterThan(gained[3]);
        assertThat(gained[5]).isZero();
        int top = WIDTH / 2;
        while (plain.pixels()[top] >>> 24 < 128) {
            top += WIDTH;
        }
        assertThat(distance(lit.pixels()[top], plain.pixels()[top])).isBetween(20, 90);
        assertThat(lit.pixels()[top + 6 * WIDTH]).isEqualTo(plain.pixels()[top + 6 * WIDTH]);
        for (int i = 0; i < lit.pixels().length; i++) {
            assertThat(lit.pixels()[i] >>> 24).isEqualTo(plain.pixels()[i] >>> 24);
        }
    }

    @Test
    void packed_alpha_comes_back_to_within_five_of_255() {
        byte[] again = new Mattes(backing, Spill.NONE, List.of(Mattes.pack(matte)))
                .matte(0)
                .alpha();
        for (int i = 0; i < again.length; i++) {
            assertThat(Math.abs((again[i] & 255) - (matte.alpha()[i] & 255))).isLessThanOrEqualTo(5);
        }
    }

    @Test
    void damaged_bytes_are_refused() throws IOException {
        byte[] bytes = written(Spill.NONE);
        assertThatThrownBy(() -> Mattes.read(new ByteArrayInputStream(bytes, 0, bytes.length / 2)))
                .isInstanceOf(IOException.class);
        byte[] other = bytes.clone();
        other[0] ^= 1;
        assertThatThrownBy(() -> Mattes.read(new ByteArrayInputStream(other))).hasMessageContaining("holds no mattes");
        byte[] small = Mattes.pack(new Matte(8, 8, new byte[64], Drift.none(8, 8)));
        assertThatThrownBy(() -> cut(new Mattes(backing, Spill.NONE, List.of(small)), Grade.none()))
                .hasMessageContaining("no matte of this size");
    }

    private Texture cut(Mattes mattes, Grade grade) {
        return cut(mattes, grade, film);
    }

    private static Texture cut(Mattes mattes, Grade grade, Texture shown) {
        Plates plates = (frame, into) -> System.arraycopy(shown.pixels(), 0, into.pixels(), 0, shown.pixels().length);
        Texture into = Texture.blank(WIDTH, HEIGHT);
        try (CutOut cutOut = new CutOut(plates, mattes, grade, Optional.empty())) {
            cutOut.read(0, into);
        }
        return into;
    }

    private Mattes reread(Spill spill) throws IOException {
        return Mattes.read(new ByteArrayInputStream(written(spill)));
    }

    private byte[] written(Spill spill) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new Mattes(backing, spill, List.of(Mattes.pack(matte))).write(bytes);
        return bytes.toByteArray();
    }

    private static Texture backing() {
        Texture picture = Texture.blank(WIDTH, HEIGHT);
        for (int i = 0; i < picture.pixels().length; i++) {
            picture.pixels()[i] = (i % WIDTH / 8 + i / WIDTH / 8) % 2 == 0 ? 0xFFC0D0B0 : 0xFF90A0D0;
        }
        return picture;
    }

    /** A disc with an edge six pixels wide. */
    private static Matte disc() {
        byte[] alpha = new byte[WIDTH * HEIGHT];
        for (int i = 0; i < alpha.length; i++) {
            double away = Math.hypot(i % WIDTH - WIDTH / 2.0, i / WIDTH - HEIGHT / 2.0);
            alpha[i] = (byte) Math.round(255 * Math.clamp((28 - away) / 6, 0, 1));
        }
        return new Matte(WIDTH, HEIGHT, alpha, Drift.none(WIDTH, HEIGHT));
    }

    private Texture mixed() {
        Texture picture = Texture.blank(WIDTH, HEIGHT);
        for (int i = 0; i < picture.pixels().length; i++) {
            picture.pixels()[i] = over(premultiplied(PERSON, matte.alpha()[i] & 255), backing.pixels()[i]);
        }
        return picture;
    }

    private static int premultiplied(int colour, int alpha) {
        return alpha << 24
                | (colour >> 16 & 255) * alpha / 255 << 16
                | (colour >> 8 & 255) * alpha / 255 << 8
                | (colour & 255) * alpha / 255;
    }

    private static int over(int pixel, int ground) {
        int rest = 255 - (pixel >>> 24);
        int red = Math.min(255, (pixel >> 16 & 255) + ((ground >> 16 & 255) * rest + 127) / 255);
        int green = Math.min(255, (pixel >> 8 & 255) + ((ground >> 8 & 255) * rest + 127) / 255);
        int blue = Math.min(255, (pixel & 255) + ((ground & 255) * rest + 127) / 255);
        return 0xFF000000 | red << 16 | green << 8 | blue;
    }

    private static int distance(int a, int b) {
        return Math.max(
                Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
    }
}
