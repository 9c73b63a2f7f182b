package dev.nightshift.avatar.drawn.svg;

import java.util.Arrays;

/** Collects the steps of an {@link Outline}; quadratic curves and arcs become cubic ones. */
final class OutlineBuilder {
    /** Distance of the control points of a quarter circle of radius 1. */
    private static final double KAPPA = 0.5522847498;

    private final StringBuilder verbs = new StringBuilder();
    private float[] points = new float[64];
    private int used;

    OutlineBuilder move(double x, double y) {
        return step('M', x, y);
    }

    OutlineBuilder line(double x, double y) {
        return step('L', x, y);
    }

    OutlineBuilder cubic(double x1, double y1, double x2, double y2, double x, double y) {
        return step('C', x1, y1, x2, y2, x, y);
    }

    /** A quadratic curve from {@code (fromX, fromY)}, raised to a cubic. */
    OutlineBuilder quad(double fromX, double fromY, double cx, double cy, double x, double y) {
        return cubic(
                fromX + (cx - fromX) * 2 / 3,
                fromY + (cy - fromY) * 2 / 3,
                x + (cx - x) * 2 / 3,
                y + (cy - y) * 2 / 3,
                x,
                y);
    }

    OutlineBuilder close() {
        return step('Z');
    }

    OutlineBuilder ellipse(double cx, double cy, double rx, double ry) {
        double kx = rx * KAPPA;
        double ky = ry * KAPPA;
        return move(cx + rx, cy)
                .cubic(cx + rx, cy + ky, cx + kx, cy + ry, cx, cy + ry)
                .cubic(cx - kx, cy + ry, cx - rx, cy + ky, cx - rx, cy)
                .cubic(cx - rx, cy - ky, cx - kx, cy - ry, cx, cy - ry)
                .cubic(cx + kx, cy - ry, cx + rx, cy - ky, cx + rx, cy)
                .close();
    }

    OutlineBuilder rect(double x, double y, double width, double height) {
        return move(x, y)
                .line(x + width, y)
                .line(x + width, y + height)
                .line(x, y + height)
                .close();
    }

    Outline build() {
        return new Outline(verbs.toString(), Arrays.copyOf(points, used));
    }

    private OutlineBuilder step(char verb, double... coordinates) {
        verbs.append(verb);
        if (used + coordinates.length > points.length) {
            points = Arrays.copyOf(points, points.length * 2);
        }
        for (double coordinate : coordinates) {
            points[used++] = (float) coordinate;
        }
        return this;
    }
}
