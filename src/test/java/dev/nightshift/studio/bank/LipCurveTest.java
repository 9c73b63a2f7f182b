package dev.nightshift.studio.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Faces;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LipCurveTest {
    @Test
    void a_smooth_edge_stays_nearly_as_it_is() {
        Mesh face = Faces.straight(0.2);

        assertThat(apart(smoothed(face), face)).isLessThan(1.5);
    }

    @Test
    void an_edge_that_wanders_comes_nearer_to_the_real_one() {
        Mesh face = Faces.straight(0.2);
        Mesh wandering = wandering(face, new Random(5));

        assertThat(apart(smoothed(wandering), face)).isLessThan(0.8 * apart(wandering, face));
    }

    @Test
    void edges_that_passed_each_other_lie_on_each_other() {
        Mesh crossed = Faces.straight(-0.1);
        Mesh smooth = smoothed(crossed);

        assertThat(smooth.y(14)).isGreaterThanOrEqualTo(smooth.y(13) - 0.01f);
    }

    private static Mesh smoothed(Mesh mesh) {
        float[] points = mesh.points().clone();
        LipCurve.smooth(points);
        return new Mesh(points);
    }

    private static Mesh wandering(Mesh mesh, Random chance) {
        float[] points = mesh.points().clone();
        for (int point : Canonical.INNER_LIP) {
            boolean corner = point == 78 || point == 308;
            points[3 * point + 1] += corner ? 0 : (float) (4 * chance.nextGaussian());
        }
        return new Mesh(points);
    }

    private static double apart(Mesh one, Mesh other) {
        double sum = 0;
        for (int point : Canonical.INNER_LIP) {
            sum += Math.hypot(one.x(point) - other.x(point), one.y(point) - other.y(point));
        }
        return sum / Canonical.INNER_LIP.length;
    }
}
