package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Skins;
import dev.nightshift.avatar.clone.render.Texture;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class EvenMotionTest {
    /** Thirty pictures a second of which the sixth are missing, shown at twenty-five. */
    private static final IntToDoubleFunction JUDDERING = frame -> (frame + frame / 5) / 1.2;

    @Test
    void a_head_that_goes_a_double_step_in_every_fifth_picture_goes_evenly_afterwards() {
        FaceTrack filmed = swaying(JUDDERING);
        EvenMotion even = EvenMotion.of(filmed);

        assertThat(even.moves()).isTrue();
        assertThat(unevenness(filmed)).isGreaterThan(0.5);
        assertThat(unevenness(even.track())).isLessThan(0.2);
    }

    @Test
    void a_film_that_is_even_is_left_as_it_is() {
        FaceTrack filmed = swaying(frame -> frame);

        assertThat(EvenMotion.of(filmed).moves()).isFalse();
    }

    @Test
    void the_picture_is_moved_with_the_face() {
        FaceTrack filmed = swaying(JUDDERING);
        EvenMotion even = EvenMotion.of(filmed);
        int frame = 9;
        double from = place(JUDDERING.applyAsDouble(frame));
        double to = from
                + even.track().faces().get(frame).mesh().x(2)
                - filmed.faces().get(frame).mesh().x(2);
        Texture picture = Skins.picture(from, 0, 0);
        even.move(frame, picture);

        int face = 480 * Skins.WIDTH + 380;
        assertThat(picture.pixels()[face] & 255)
                .isCloseTo(Skins.picture(to, 0, 0).pixels()[face] & 255, org.assertj.core.data.Offset.offset(4));
        assertThat(Math.abs(to - from)).isGreaterThan(0.5);
    }

    private static double unevenness(FaceTrack track) {
        return EvenMotion.unevenness(EvenMotion.lasted(EvenMotion.steps(track.faces()), 5));
    }

    private static FaceTrack swaying(IntToDoubleFunction time) {
        List<TrackedFace> faces = IntStream.range(0, 300)
                .mapToObj(i ->
                        Faces.tracked(Faces.moved(Faces.straight(0.1), Skins.shift(place(time.applyAsDouble(i)), 0))))
                .toList();
        return new FaceTrack(25, Skins.WIDTH, Skins.HEIGHT, faces);
    }

    private static double place(double time) {
        return 40 * Math.sin(time / 9);
    }
}
