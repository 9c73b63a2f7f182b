package dev.nightshift.avatar.clone.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class TrianglesTest {
    private static final float[] SQUARE_AND_MIDDLE = {0, 0, 10, 0, 10, 10, 0, 10, 5, 4};

    @Test
    void triangles_cover_the_hull_once() {
        assertThat(area(SQUARE_AND_MIDDLE, Triangles.delaunay(SQUARE_AND_MIDDLE)))
                .isCloseTo(100, within(1e-6));
    }

    @Test
    void no_point_lies_in_the_circle_of_another_triangle() {
        Random chance = new Random(7);
        float[] xy = new float[120];
        for (int i = 0; i < xy.length; i++) {
            xy[i] = chance.nextFloat() * 100;
        }
        Triangles triangles = Triangles.delaunay(xy);
        for (int t = 0; t < triangles.count(); t++) {
            double[] circle = circle(xy, triangles.corners(), 3 * t);
            for (int p = 0; p < xy.length; p += 2) {
                assertThat(Math.hypot(xy[p] - circle[0], xy[p + 1] - circle[1])).isGreaterThan(circle[2] - 1e-3);
            }
        }
    }

    private static double area(float[] xy, Triangles triangles) {
        double sum = 0;
        int[] c = triangles.corners();
        for (int t = 0; t < c.length; t += 3) {
            double x1 = xy[2 * c[t + 1]] - xy[2 * c[t]];
            double y1 = xy[2 * c[t + 1] + 1] - xy[2 * c[t] + 1];
            double x2 = xy[2 * c[t + 2]] - xy[2 * c[t]];
            double y2 = xy[2 * c[t + 2] + 1] - xy[2 * c[t] + 1];
            sum += Math.abs(x1 * y2 - x2 * y1) / 2;
        }
        return sum;
    }

    /** Middle and radius of the circle through three points. */
    private static double[] circle(float[] xy, int[] corners, int at) {
        double ax = xy[2 * corners[at]];
        double ay = xy[2 * corners[at] + 1];
        double bx = xy[2 * corners[at + 1]] - ax;
        double by = xy[2 * corners[at + 1] + 1] - ay;
        double cx = xy[2 * corners[at + 2]] - ax;
        double cy = xy[2 * corners[at + 2] + 1] - ay;
        double d = 2 * (bx * cy - by * cx);
        double x = (cy * (bx * bx + by * by) - by * (cx * cx + cy * cy)) / d;
        double y = (bx * (cx * cx + cy * cy) - cx * (bx * bx + by * by)) / d;
        return new double[] {x + ax, y + ay, Math.hypot(x, y)};
    }
}
