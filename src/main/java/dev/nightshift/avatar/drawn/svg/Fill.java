package dev.nightshift.avatar.drawn.svg;

import java.util.List;

/** How a shape is filled; colours are 0xAARRGGBB, not premultiplied. */
public sealed interface Fill {
    record Solid(int argb) implements Fill {}

    /** A gradient along a line. */
    record Linear(double x1, double y1, double x2, double y2, List<Stop> stops) implements Fill {
        public Linear {
            stops = List.copyOf(stops);
        }
    }

    /** A gradient from a centre outwards. */
    record Radial(double cx, double cy, double radius, List<Stop> stops) implements Fill {
        public Radial {
            stops = List.copyOf(stops);
        }
    }

    /**
     * A colour on the way of a gradient.
     *
     * @param offset 0 .. 1
     */
    record Stop(double offset, int argb) {}
}
