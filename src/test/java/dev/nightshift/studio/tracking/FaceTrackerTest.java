package dev.nightshift.studio.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;
import dev.nightshift.media.VideoFrame;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The finder and the net follow a script; the picture is grey. */
class FaceTrackerTest {
    private static final FoundFace FOUND = new FoundFace(360, 460, 300, 0, 0.9);

    private final Arena arena = Arena.ofConfined();
    private final VideoFrame picture = VideoFrame.allocate(arena, 720, 1280);
    private final List<Region> asked = new ArrayList<>();
    private int searches;
    private List<FoundFace> found = List.of(FOUND);
    private RawMesh answer = new RawMesh(Faces.straight(0.1), 0.99);

    private final FaceTracker tracker = new FaceTracker(
            new FaceFollower(
                    frame -> {
                        searches++;
                        return found;
                    },
                    (frame, region) -> {
                        asked.add(region);
                        return answer;
                    }),
            25);

    @AfterEach
    void release() {
        arena.close();
    }

    @Test
    void the_face_is_searched_once_and_then_followed_by_its_own_mesh() {
        add(5);

        assertThat(searches).isEqualTo(1);
        assertThat(asked.getFirst()).isEqualTo(Region.around(FOUND));
        assertThat(asked.subList(1, asked.size())).allMatch(Region.around(answer.mesh())::equals);
    }

    @Test
    void a_lost_face_is_searched_again_in_the_same_picture() {
        add(3);
        answer = new RawMesh(Faces.straight(0.1), 0.2);
        add(1);

        assertThat(searches).isEqualTo(2);
    }

    @Test
    void faces_are_counted_twice_a_second() {
        add(50);

        assertThat(searches).isEqualTo(5);
    }

    @Test
    void another_face_of_like_size_counts_and_a_small_picture_on_the_wall_does_not() {
        found = List.of(FOUND, new FoundFace(80, 200, 40, 0, 0.8));
        add(1);
        assertThat(tracker.finish().signs().getLast().faces()).isEqualTo(1);

        found = List.of(FOUND, new FoundFace(80, 1000, 280, 0, 0.8));
        add(12);
        assertThat(tracker.finish().signs().getLast().faces()).isEqualTo(2);
    }

    @Test
    void a_picture_without_a_face_keeps_the_last_mesh_and_has_no_quality() {
        add(2);
        answer = new RawMesh(Faces.straight(0.1), 0);
        add(1);

        TrackedFootage tracked = tracker.finish();

        assertThat(tracked.track().faces()).hasSize(3);
        assertThat(tracked.track().faces().get(2).quality()).isZero();
        assertThat(tracked.track().faces().get(2).mesh())
                .isEqualTo(tracked.track().faces().get(1).mesh());
        assertThat(tracked.signs().get(2).found()).isFalse();
    }

    @Test
    void a_film_that_begins_without_a_face_takes_the_first_one_backwards() {
        found = List.of();
        add(2);
        found = List.of(FOUND);
        add(2);

        TrackedFootage tracked = tracker.finish();

        assertThat(tracked.track().faces()).hasSize(4);
        assertThat(tracked.track().faces().getFirst().mesh())
                .isEqualTo(tracked.track().faces().get(2).mesh());
    }

    @Test
    void a_film_without_any_face_has_an_empty_track_and_signs_for_each_picture() {
        found = List.of();
        add(3);

        TrackedFootage tracked = tracker.finish();

        assertThat(tracked.track().faces()).isEmpty();
        assertThat(tracked.signs()).hasSize(3).noneMatch(FrameSigns::found);
    }

    @Test
    void a_turned_head_is_told_against_the_persons_own_skull() {
        Mesh straight = Faces.straight(0.1);
        for (int i = 0; i < 8; i++) {
            answer = new RawMesh(straight, 0.99);
            add(1);
        }
        double lean = Math.toRadians(10);
        answer = new RawMesh(Faces.moved(straight, new Similarity(Math.cos(lean), Math.sin(lean), 150, -40)), 0.99);
        add(8);

        TrackedFootage tracked = tracker.finish();
        float before = tracked.track().faces().get(3).pose().roll();
        float after = tracked.track().faces().get(12).pose().roll();

        assertThat(after - before).isBetween(9f, 11f);
    }

    private void add(int pictures) {
        for (int i = 0; i < pictures; i++) {
            tracker.add(picture);
        }
    }
}
