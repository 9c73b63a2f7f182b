package dev.nightshift.studio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SteadyTrackTest {
    @Test
    void a_head_that_moves_evenly_at_thirty_a_second_moves_evenly_at_twenty_five() {
        FaceTrack steady = SteadyTrack.of(moving(30, 61), 25);

        assertThat(steady.faces()).hasSize(51);
        assertThat(steady.fps()).isEqualTo(25);
        for (int i = 1; i < steady.faces().size(); i++) {
            assertThat(x(steady, i) - x(steady, i - 1)).isCloseTo(2.4f, within(1e-2f));
        }
    }

    @Test
    void a_track_of_that_rate_is_left_as_it_is() {
        FaceTrack track = moving(25, 10);

        assertThat(SteadyTrack.of(track, 25)).isSameAs(track);
    }

    private static float x(FaceTrack track, int frame) {
        return track.faces().get(frame).mesh().x(2);
    }

    /** Two pixels to the right a picture. */
    private static FaceTrack moving(double fps, int pictures) {
        List<TrackedFace> faces = IntStream.range(0, pictures)
                .mapToObj(i -> Faces.tracked(Faces.moved(Faces.straight(0.1), new Similarity(1, 0, 2.0 * i, 0))))
                .toList();
        return new FaceTrack(fps, 720, 720, faces);
    }
}
