package dev.nightshift.studio.tracking;

/**
 * A face as a detector sees it, picture pixels.
 *
 * @param x centre of its box
 * @param y centre of its box
 * @param size the box's longer side
 * @param angle of the line from the eye at the picture's left to the other, radians, clockwise
 * @param score 0..1, how sure it is
 */
public record FoundFace(double x, double y, double size, double angle, double score) {
    /** Share of the two boxes' union that both cover, as squares without their angle. */
    public double overlap(FoundFace other) {
        double width = side(x, size, other.x, other.size);
        double height = side(y, size, other.y, other.size);
        double both = width * height;
        return both / (size * size + other.size * other.size - both);
    }

    private static double side(double one, double oneSize, double other, double otherSize) {
        double from = Math.max(one - oneSize / 2, other - otherSize / 2);
        double to = Math.min(one + oneSize / 2, other + otherSize / 2);
        return Math.max(0, to - from);
    }
}
