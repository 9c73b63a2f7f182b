package dev.nightshift.avatar.drawn;

import io.github.humbleui.skija.Matrix33;

/** A reusable 2D affine map from the drawing to the figure; operations apply before those already there. */
final class Placement {
    private final Matrix33 matrix = new Matrix33(1, 0, 0, 0, 1, 0, 0, 0, 1);
    private final float[] m = matrix.getMat();

    Matrix33 matrix() {
        return matrix;
    }

    Placement identity() {
        return set(1, 0, 0, 0, 1, 0);
    }

    Placement translate(double x, double y) {
        return set(m[0], m[1], m[0] * x + m[1] * y + m[2], m[3], m[4], m[3] * x + m[4] * y + m[5]);
    }

    Placement rotate(double degrees) {
        double cos = Math.cos(Math.toRadians(degrees));
        double sin = Math.sin(Math.toRadians(degrees));
        return set(
                m[0] * cos + m[1] * sin,
                m[1] * cos - m[0] * sin,
                m[2],
                m[3] * cos + m[4] * sin,
                m[4] * cos - m[3] * sin,
                m[5]);
    }

    Placement scale(double x, double y) {
        return set(m[0] * x, m[1] * y, m[2], m[3] * x, m[4] * y, m[5]);
    }

    double x(double px, double py) {
        return m[0] * px + m[1] * py + m[2];
    }

    double y(double px, double py) {
        return m[3] * px + m[4] * py + m[5];
    }

    private Placement set(double a, double c, double e, double b, double d, double f) {
        m[0] = (float) a;
        m[1] = (float) c;
        m[2] = (float) e;
        m[3] = (float) b;
        m[4] = (float) d;
        m[5] = (float) f;
        return this;
    }
}
