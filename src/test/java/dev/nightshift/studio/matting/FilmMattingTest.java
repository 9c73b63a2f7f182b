package dev.nightshift.studio.matting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.matte.Spill;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FilmMattingTest {
    private static final int PICTURES = 64;
    private static final int LOOKED_AT = 20;

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame frame = VideoFrame.allocate(arena, DrawnPerson.WIDTH, DrawnPerson.HEIGHT);
    private int shown;

    @AfterEach
    void release() {
        arena.close();
    }

    @Test
    void the_wall_behind_a_person_who_sways_is_found() {
        FilmMatting film = studied(new DrawnPerson(DrawnPerson::tiles));
        Texture wall = film.backing();
        for (int y = 10; y < 190; y += 7) {
            for (int x : new int[] {12, 60, 95, 225, 290}) {
                assertThat(differs(wall.pixels()[y * DrawnPerson.WIDTH + x], DrawnPerson.tiles(x, y)))
                        .as("at %d, %d", x, y)
                        .isLessThan(12);
            }
        }
    }

    @Test
    void the_outline_is_sharp_although_the_net_only_sees_roughly() {
        DrawnPerson person = new DrawnPerson(DrawnPerson::tiles);
        FilmMatting film = studied(person);
        double net = 0;
        double cut = 0;
        for (int i = 0; i < LOOKED_AT; i++) {
            byte[] alpha = film.matte(person.picture(i), Optional.empty()).alpha();
            cut += error(person, i, alpha);
            net += error(person, i, enlarged(person.seen(i)));
        }
        assertThat(cut).isLessThan(net / 3);
        assertThat(cut / LOOKED_AT).isLessThan(.006);
    }

    @Test
    void the_gap_between_arm_and_body_is_open_and_the_body_is_not() {
        DrawnPerson person = new DrawnPerson(DrawnPerson::tiles);
        FilmMatting film = studied(person);
        byte[] alpha = {};
        for (int i = 0; i < LOOKED_AT; i++) {
            alpha = film.matte(person.picture(i), Optional.empty()).alpha();
        }
        int middle = (int) Math.round(DrawnPerson.WIDTH / 2.0 + DrawnPerson.sway(LOOKED_AT - 1));
        assertThat(alpha[300 * DrawnPerson.WIDTH + middle + 89] & 255).isLessThan(80);
        assertThat(alpha[300 * DrawnPerson.WIDTH + middle] & 255).isEqualTo(255);
    }

    @Test
    void alpha_stands_still_where_nothing_moves() {
        DrawnPerson person = new DrawnPerson(DrawnPerson::tiles);
        FilmMatting film = studied(person);
        byte[] before = {};
        byte[] now = {};
        for (int i = 0; i < PICTURES - 4; i++) {
            before = now;
            now = film.matte(person.picture(i), Optional.empty()).alpha();
        }
        long moved = 0;
        for (int i = 0; i < now.length; i++) {
            moved += Math.abs((now[i] & 255) - (before[i] & 255));
        }
        assertThat(moved / 255.0 / now.length).isLessThan(.0008);
    }

    @Test
    void a_green_screen_is_known_and_gives_a_clean_key() {
        DrawnPerson person = new DrawnPerson(DrawnPerson::green);
        FilmMatting film = studied(person);
        assertThat(film.spill()).isEqualTo(Spill.GREEN);
        double cut = 0;
        for (int i = 0; i < LOOKED_AT; i++) {
            cut += error(
                    person, i, film.matte(person.picture(i), Optional.empty()).alpha());
        }
        assertThat(cut / LOOKED_AT).isLessThan(.004);
    }

    @Test
    void an_ordinary_wall_is_no_screen() {
        assertThat(studied(new DrawnPerson(DrawnPerson::tiles)).spill()).isEqualTo(Spill.NONE);
    }

    private FilmMatting studied(DrawnPerson person) {
        shown = 0;
        try (FootageMatting matting =
                new FootageMatting(picture -> person.seen(shown), DrawnPerson.WIDTH, DrawnPerson.HEIGHT)) {
            for (int i = 0; i < PICTURES; i++) {
                shown = i;
                person.draw(person.picture(i), frame);
                matting.add(frame);
            }
            return matting.film(0, DrawnPerson.WIDTH, number -> Optional.empty());
        }
    }

    /** Mean difference from the truth over the whole picture. */
    private static double error(DrawnPerson person, int picture, byte[] alpha) {
        double sum = 0;
        for (int i = 0; i < alpha.length; i++) {
            double truth = person.truth(picture, i % DrawnPerson.WIDTH, i / DrawnPerson.WIDTH);
            sum += Math.abs((alpha[i] & 255) / 255.0 - truth);
        }
        return sum / alpha.length;
    }

    private static byte[] enlarged(Likelihood seen) {
        byte[] alpha = new byte[DrawnPerson.WIDTH * DrawnPerson.HEIGHT];
        for (int i = 0; i < alpha.length; i++) {
            float x = (i % DrawnPerson.WIDTH + .5f) * seen.width() / DrawnPerson.WIDTH;
            float y = (i / DrawnPerson.WIDTH + .5f) * seen.height() / DrawnPerson.HEIGHT;
            alpha[i] = (byte) Math.round(seen.at(x, y));
        }
        return alpha;
    }

    private static int differs(int a, int b) {
        return Math.max(
                Math.abs((a >> 16 & 255) - (b >> 16 & 255)),
                Math.max(Math.abs((a >> 8 & 255) - (b >> 8 & 255)), Math.abs((a & 255) - (b & 255))));
    }
}
