package dev.nightshift.studio.alignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WarpingTest {
    @Test
    void the_same_rows_at_half_pace_are_paired_two_to_one() {
        float[][] reading = walk(200);
        float[][] recording = new float[400][];
        for (int i = 0; i < 400; i++) recording[i] = reading[i / 2];
        Warping pairs = Warping.of(reading, recording);
        assertThat(pairs.cost()).isZero();
        for (int i = 10; i < 190; i++) assertThat(pairs.border(i)).isCloseTo(2 * i, within(1.0));
    }

    @Test
    void every_row_has_its_pair_in_order() {
        Warping pairs = Warping.of(walk(157), walk(301));
        for (int i = 1; i < 157; i++) {
            assertThat(pairs.first()[i]).isBetween(pairs.last()[i - 1], pairs.last()[i - 1] + 1);
        }
        assertThat(pairs.first()[0]).isZero();
        assertThat(pairs.last()[156]).isEqualTo(300);
    }

    @Test
    void a_single_row_takes_all() {
        assertThat(Warping.of(walk(1), walk(9)).last()).containsExactly(8);
    }

    @Test
    void nothing_fits_nothing() {
        assertThat(Warping.of(new float[0][], walk(9)).cost()).isInfinite();
    }

    private static float[][] walk(int length) {
        Random random = new Random(length);
        float[][] rows = new float[length][3];
        for (int i = 1; i < length; i++) {
            for (int k = 0; k < 3; k++) rows[i][k] = rows[i - 1][k] + (float) random.nextGaussian();
        }
        return rows;
    }
}
