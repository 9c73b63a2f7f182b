package dev.nightshift.studio.tracking;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TimeFilterTest {
    private static final int[] ALL = {0, 1, 2};
    private final TimeFilter filter = new TimeFilter(4, 2, 0.8);

    @Test
    void trembling_of_what_stands_still_is_almost_halved() {
        Random chance = new Random(3);
        float[][] rows = new float[200][3];
        for (float[] row : rows) {
            for (int i = 0; i < 3; i++) {
                row[i] = (float) (0.3 * chance.nextGaussian());
            }
        }

        assertThat(spread(filter.filter(rows, ALL, 3, 1))).isLessThan(0.6 * spread(rows));
    }

    @Test
    void a_sudden_movement_stays_sudden() {
        float[][] rows = new float[20][3];
        for (int i = 10; i < 20; i++) {
            rows[i][1] = 8;
        }

        float[][] filtered = filter.filter(rows, ALL, 3, 1);

        assertThat(filtered[9][1]).isCloseTo(0, within(0.01f));
        assertThat(filtered[10][1]).isCloseTo(8, within(0.01f));
    }

    @Test
    void steady_movement_keeps_its_place() {
        float[][] rows = new float[20][3];
        for (int i = 0; i < 20; i++) {
            rows[i][0] = 0.4f * i;
        }

        float[][] filtered = filter.filter(rows, ALL, 3, 1);

        for (int i = 0; i < 20; i++) {
            assertThat(filtered[i][0]).isCloseTo(0.4f * i, within(0.001f));
        }
    }

    @Test
    void numbers_that_are_not_named_are_left_alone() {
        float[][] rows = {{0, 5, 0}, {1, -5, 0}, {0, 5, 0}};

        assertThat(filter.filter(rows, new int[] {0}, 1, 1)[1][1]).isEqualTo(-5);
    }

    private static double spread(float[][] rows) {
        double squares = 0;
        for (float[] row : rows) {
            squares += row[1] * row[1];
        }
        return Math.sqrt(squares / rows.length);
    }
}
