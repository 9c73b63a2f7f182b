package dev.nightshift.avatar.drawn.svg;

/**
 * An elliptical arc by centre and angles. Conversion from end points as in SVG 1.1, appendix F.6.5.
 *
 * @param start angle of the first point, radians on the unit circle
 * @param sweep signed angle to the last point
 */
record Arc(double cx, double cy, double rx, double ry, double rotation, double start, double sweep) {

    static Arc between(
            double x1,
            double y1,
            double rx,
            double ry,
            double degrees,
            boolean large,
            boolean clockwise,
            double x2,
            double y2) {
        double phi = Math.toRadians(degrees);
        double hx = Math.cos(phi) * (x1 - x2) / 2 + Math.sin(phi) * (y1 - y2) / 2;
        double hy = -Math.sin(phi) * (x1 - x2) / 2 + Math.cos(phi) * (y1 - y2) / 2;
        double grow = Math.max(1, Math.sqrt(hx * hx / (rx * rx) + hy * hy / (ry * ry)));
        double ax = Math.abs(rx) * grow;
        double ay = Math.abs(ry) * grow;
        double rest = ax * ax * hy * hy + ay * ay * hx * hx;
        double root = Math.sqrt(Math.max(0, (ax * ax * ay * ay - rest) / Math.max(rest, 1e-12)));
        double side = (large == clockwise ? -1 : 1) * root;
        double ux = side * ax * hy / ay;
        double uy = -side * ay * hx / ax;
        double from = Math.atan2((hy - uy) / ay, (hx - ux) / ax);
        double to = Math.atan2((-hy - uy) / ay, (-hx - ux) / ax);
        return new Arc(
                Math.cos(phi) * ux - Math.sin(phi) * uy + (x1 + x2) / 2,
                Math.sin(phi) * ux + Math.cos(phi) * uy + (y1 + y2) / 2,
                ax,
                ay,
                phi,
                from,
                turn(to - from, clockwise));
    }

    private static double turn(double angle, boolean clockwise) {
        if (clockwise) {
            return angle < 0 ? angle + 2 * Math.PI : angle;
        }
        return angle > 0 ? angle - 2 * Math.PI : angle;
    }

    void appendTo(OutlineBuilder out) {
        int parts = (int) Math.max(1, Math.ceil(Math.abs(sweep) / (Math.PI / 2) - 1e-9));
        double step = sweep / parts;
        double reach = 4.0 / 3 * Math.tan(step / 4);
        for (int part = 0; part < parts; part++) {
            double a = start + part * step;
            double b = a + step;
            double c1x = Math.cos(a) - reach * Math.sin(a);
            double c1y = Math.sin(a) + reach * Math.cos(a);
            double c2x = Math.cos(b) + reach * Math.sin(b);
            double c2y = Math.sin(b) - reach * Math.cos(b);
            double ex = Math.cos(b);
            double ey = Math.sin(b);
            out.cubic(x(c1x, c1y), y(c1x, c1y), x(c2x, c2y), y(c2x, c2y), x(ex, ey), y(ex, ey));
        }
    }

    private double x(double ux, double uy) {
        return cx + Math.cos(rotation) * rx * ux - Math.sin(rotation) * ry * uy;
    }

    private double y(double ux, double uy) {
        return cy + Math.sin(rotation) * rx * ux + Math.cos(rotation) * ry * uy;
    }
}
