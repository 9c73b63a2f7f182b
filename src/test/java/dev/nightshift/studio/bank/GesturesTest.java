package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GesturesTest {
    private static final int WIDTH = 720;
    private static final int HEIGHT = 1280;

    @Test
    void a_hand_that_moves_below_the_face_is_a_gesture_and_a_light_above_it_is_none() {
        List<Glimpse> film =
                IntStream.range(0, 90).mapToObj(GesturesTest::glimpse).toList();
        float[] gesture = Gestures.of(film);

        assertThat(gesture[65]).isGreaterThan(0.85f);
        assertThat(gesture[20]).isLessThan(0.7f);
    }

    /** Something bright flickers above the face from 10 to 30, and below it from 55 to 75. */
    private static Glimpse glimpse(int frame) {
        TrackedFace face = Faces.tracked(chinAt(620));
        Texture picture = Texture.blank(WIDTH, HEIGHT);
        boolean lit = frame / 2 % 2 == 0;
        if (lit && frame >= 10 && frame < 30) {
            Arrays.fill(picture.pixels(), 100 * WIDTH, 250 * WIDTH, 0xFFFFFFFF);
        }
        if (lit && frame >= 55 && frame < 75) {
            Arrays.fill(picture.pixels(), 900 * WIDTH, 1050 * WIDTH, 0xFFFFFFFF);
        }
        return Glimpse.of(picture, face);
    }

    private static Mesh chinAt(float y) {
        float[] points = Faces.straight(0.1).points().clone();
        points[3 * 152 + 1] = y;
        return new Mesh(points);
    }
}
