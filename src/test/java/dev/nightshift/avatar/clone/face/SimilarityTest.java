package dev.nightshift.avatar.clone.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class SimilarityTest {
    private static final Similarity SOME = new Similarity(1.2, -0.7, 30, -12);

    @Test
    void the_inverse_leads_back() {
        Similarity there = SOME.inverse();

        assertThat(there.x(SOME.x(5, 9), SOME.y(5, 9))).isCloseTo(5, within(1e-9));
        assertThat(there.y(SOME.x(5, 9), SOME.y(5, 9))).isCloseTo(9, within(1e-9));
    }

    @Test
    void then_applies_the_second_to_the_result_of_the_first() {
        Similarity turn = new Similarity(0, 1, 0, 0);
        Similarity both = SOME.then(turn);

        assertThat(both.x(5, 9)).isCloseTo(turn.x(SOME.x(5, 9), SOME.y(5, 9)), within(1e-9));
        assertThat(both.y(5, 9)).isCloseTo(turn.y(SOME.x(5, 9), SOME.y(5, 9)), within(1e-9));
    }

    @Test
    void a_fit_finds_the_one_that_moved_the_points() {
        float[] from = {0, 0, 10, 0, 3, 8, -4, 6};
        Similarity found = Similarity.fit(from, moved(from), new float[] {1, 2, 0.5f, 1});

        assertThat(found.a()).isCloseTo(SOME.a(), within(1e-5));
        assertThat(found.b()).isCloseTo(SOME.b(), within(1e-5));
        assertThat(found.tx()).isCloseTo(SOME.tx(), within(1e-4));
        assertThat(found.ty()).isCloseTo(SOME.ty(), within(1e-4));
    }

    @Test
    void a_point_without_weight_does_not_count() {
        float[] from = {0, 0, 10, 0, 3, 8, -4, 6};
        float[] to = moved(from);
        to[7] += 100;

        Similarity found = Similarity.fit(from, to, new float[] {1, 1, 1, 0});

        assertThat(found.scale()).isCloseTo(SOME.scale(), within(1e-5));
    }

    @Test
    void points_in_one_place_have_no_fit() {
        float[] same = {4, 4, 4, 4};

        assertThatThrownBy(() -> Similarity.fit(same, same, new float[] {1, 1}))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static float[] moved(float[] xy) {
        float[] moved = new float[xy.length];
        for (int i = 0; i < xy.length; i += 2) {
            moved[i] = (float) SOME.x(xy[i], xy[i + 1]);
            moved[i + 1] = (float) SOME.y(xy[i], xy[i + 1]);
        }
        return moved;
    }
}
