package dev.nightshift.avatar.clone.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CanonicalTest {
    @Test
    void the_mouth_has_103_different_points() {
        assertThat(Canonical.MOUTH).hasSize(103);
        assertThat(Arrays.stream(Canonical.MOUTH).distinct().count()).isEqualTo(103);
    }

    @Test
    void outer_eye_corners_are_one_unit_apart_and_above_the_view() {
        float[] corners = Canonical.points(Faces.straight(0), 33, 263);

        assertThat(corners[2] - corners[0]).isCloseTo(Canonical.EYE_SPAN, within(3f));
        assertThat(corners[1]).isNegative();
        assertThat((corners[0] + corners[2]) / 2).isCloseTo(Canonical.SIZE / 2f, within(0.5f));
    }

    @Test
    void the_view_does_not_depend_on_where_a_face_is_in_the_picture() {
        Mesh face = Faces.straight(0.2);
        Mesh elsewhere = Faces.moved(face, new Similarity(1.4, 0.5, -80, 33));

        assertThat(Canonical.points(elsewhere, Canonical.MOUTH))
                .usingComparatorWithPrecision(0.01f)
                .containsExactly(Canonical.points(face, Canonical.MOUTH));
    }

    @Test
    void an_opening_jaw_does_not_move_the_view() {
        assertThat(Canonical.of(Faces.straight(0.4))).isEqualTo(Canonical.of(Faces.straight(0)));
    }

    @Test
    void opening_is_the_lips_gap_in_eye_distances() {
        assertThat(Canonical.opening(Faces.straight(0))).isCloseTo(0, within(0.001));
        assertThat(Canonical.opening(Faces.straight(0.3))).isCloseTo(0.3, within(0.02));
    }

    @Test
    void lips_that_cross_are_closed() {
        assertThat(Canonical.opening(Faces.straight(-0.1))).isZero();
    }
}
