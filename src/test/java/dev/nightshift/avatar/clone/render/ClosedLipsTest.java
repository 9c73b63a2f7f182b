package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import org.junit.jupiter.api.Test;

class ClosedLipsTest {
    private static final int UPPER = Canonical.OUTER_LIP.length + 5;
    private static final int LOWER = Canonical.OUTER_LIP.length + 15;

    @Test
    void lips_that_nearly_touch_become_one_line() {
        assertThat(gap(0.006)).isCloseTo(0, within(1e-3));
    }

    @Test
    void lips_that_passed_each_other_become_one_line() {
        assertThat(gap(-0.02)).isCloseTo(0, within(1e-3));
    }

    @Test
    void open_lips_stay_as_they_are_and_what_lies_between_opens_steadily() {
        double before = 0;
        for (double opening = 0; opening < 0.1; opening += 0.002) {
            double gap = gap(opening);
            assertThat(gap).isBetween(before - 1e-4, before + 0.006);
            before = gap;
        }
        assertThat(gap(0.1)).isCloseTo(0.1, within(0.002));
    }

    /** The gap that is left of one, in distances of the eyes. */
    private static double gap(double opening) {
        Mesh mesh = Faces.straight(opening);
        float[] points = PatchPoints.of(mesh);
        ClosedLips.join(points, Canonical.of(mesh));
        double dx = points[2 * LOWER] - points[2 * UPPER];
        double dy = points[2 * LOWER + 1] - points[2 * UPPER + 1];
        return Math.signum(dy) * Math.hypot(dx, dy) / Canonical.interOcular(mesh);
    }
}
