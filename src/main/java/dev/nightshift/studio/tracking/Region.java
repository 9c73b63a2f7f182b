package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Mesh;

/**
 * The square of a picture that a face fills, turned so that its eyes are level, picture pixels.
 *
 * @param x its centre
 * @param y its centre
 * @param size its side
 * @param angle by which it is turned clockwise, radians
 */
public record Region(double x, double y, double size, double angle) {
    /** How much larger than the face the net expects its region, as MediaPipe's face landmark graph does. */
    static final double MARGIN = 1.5;

    private static final int LEFT_EYE_OUTER = 33;
    private static final int RIGHT_EYE_OUTER = 263;

    /** Around a face that a detector found. */
    public static Region around(FoundFace face) {
        return new Region(face.x(), face.y(), MARGIN * face.size(), face.angle());
    }

    /** Around a face's points as they were a moment ago. */
    public static Region around(Mesh mesh) {
        double angle = Math.atan2(
                mesh.y(RIGHT_EYE_OUTER) - mesh.y(LEFT_EYE_OUTER), mesh.x(RIGHT_EYE_OUTER) - mesh.x(LEFT_EYE_OUTER));
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double left = Double.POSITIVE_INFINITY;
        double right = Double.NEGATIVE_INFINITY;
        double top = Double.POSITIVE_INFINITY;
        double bottom = Double.NEGATIVE_INFINITY;
        for (int i = 0; i < Mesh.POINTS; i++) {
            double along = cos * mesh.x(i) + sin * mesh.y(i);
            double down = cos * mesh.y(i) - sin * mesh.x(i);
            left = Math.min(left, along);
            right = Math.max(right, along);
            top = Math.min(top, down);
            bottom = Math.max(bottom, down);
        }
        double along = (left + right) / 2;
        double down = (top + bottom) / 2;
        return new Region(
                cos * along - sin * down,
                sin * along + cos * down,
                MARGIN * Math.max(right - left, bottom - top),
                angle);
    }

    /** Where a place of the region, 0..1 from its left and top, is in the picture: x. */
    public double pictureX(double u, double v) {
        return x + size * ((u - 0.5) * Math.cos(angle) - (v - 0.5) * Math.sin(angle));
    }

    /** Where a place of the region is in the picture: y. */
    public double pictureY(double u, double v) {
        return y + size * ((u - 0.5) * Math.sin(angle) + (v - 0.5) * Math.cos(angle));
    }
}
