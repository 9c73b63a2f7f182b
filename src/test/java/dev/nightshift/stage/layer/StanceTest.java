package dev.nightshift.stage.layer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.stage.scene.Figure;
import dev.nightshift.stage.scene.Layout;
import io.github.humbleui.types.Rect;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StanceTest {
    private static final float COUNTER = 1104;
    private static final Layout TALK = new Layout.Talk();
    private static final Layout CLOSE_UP = new Layout.CloseUp(Optional.empty());

    @Test
    void the_films_lower_edge_is_hidden_wherever_the_host_goes() {
        for (double faceY = .12; faceY < .7; faceY += .08) {
            for (double face = .08; face < .5; face += .07) {
                for (double t = 0; t <= 1; t += .1) {
                    Blocking way = Blocking.of(TALK, true).towards(Blocking.of(CLOSE_UP, true), t);
                    Rect place = place(new Figure(.5, faceY, face, false), way);
                    assertThat(place.getBottom()).isGreaterThan(COUNTER);
                }
            }
        }
    }

    @Test
    void a_face_is_as_large_as_any_hosts_however_far_the_camera_stood() {
        Blocking talk = Blocking.of(TALK, true);
        double near = .35 * place(new Figure(.5, .4, .35, false), talk).getHeight();
        double far = .10 * place(new Figure(.5, .2, .10, false), talk).getHeight();
        assertThat(near).isBetween(190.0, 240.0);
        assertThat(far).isBetween(190.0, 240.0);
    }

    @Test
    void a_film_of_nearly_the_right_size_is_shown_pixel_for_pixel() {
        assertThat(place(new Figure(.5, .24, .17, false), Blocking.of(TALK, true))
                        .getWidth())
                .isEqualTo(720);
    }

    @Test
    void who_sits_is_lower_behind_the_counter() {
        Blocking talk = Blocking.of(TALK, true);
        Rect stands = place(new Figure(.5, .24, .18, false), talk);
        Rect sits = place(new Figure(.5, .24, .18, true), talk);
        assertThat(sits.getTop()).isGreaterThan(stands.getTop() + 30);
    }

    private static Rect place(Figure figure, Blocking blocking) {
        return new Stance.Filmed(figure, COUNTER).place(blocking, 720, 1280);
    }
}
