package dev.nightshift.studio;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Eyes;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilmCutTest {
    @Test
    void upright_footage_is_taken_as_it_is() {
        FaceTrack track = track(720, 1280, 300);
        FilmCut cut = FilmCut.of(track);
        assertThat(cut).isEqualTo(new FilmCut(0, 720, 1280));
        assertThat(cut.within(track)).isSameAs(track);
    }

    @Test
    void of_lying_footage_an_upright_part_around_the_face_is_taken_and_the_face_moves_with_it() {
        FaceTrack track = track(1920, 1080, 1200);
        FilmCut cut = FilmCut.of(track);
        assertThat(cut).isEqualTo(new FilmCut(896, 608, 1080));
        FaceTrack within = cut.within(track);
        assertThat(within.width()).isEqualTo(608);
        assertThat(within.faces().getFirst().mesh().x(1)).isEqualTo(1200 - 896);
        assertThat(within.faces().getFirst().mesh().y(1)).isEqualTo(1200);
    }

    @Test
    void a_face_at_the_edge_does_not_push_the_part_out_of_the_picture() {
        assertThat(FilmCut.of(track(1920, 1080, 1900)).left()).isEqualTo(1920 - 608);
        assertThat(FilmCut.of(track(1920, 1080, 20)).left()).isZero();
    }

    private static FaceTrack track(int width, int height, float x) {
        float[] points = new float[3 * Mesh.POINTS];
        Arrays.fill(points, x);
        TrackedFace face = new TrackedFace(new Mesh(points), new HeadPose(0, 0, 0), new Eyes(1, 1, 0, 0), 1);
        return new FaceTrack(25, width, height, List.of(face, face, face));
    }
}
