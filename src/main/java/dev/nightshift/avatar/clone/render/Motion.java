package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.List;

/**
 * How far a head moves from one picture to the next, pixels.
 *
 * @param right positive to the right
 * @param down positive down
 */
public record Motion(double right, double down) {
    /** Below the nose, in the middle: moved by the head alone. */
    private static final int NOSE = 2;

    /** A head that is still. */
    public static final Motion NONE = new Motion(0, 0);

    /** Of the head in a picture of a film, by the pictures before and after it. */
    public static Motion at(List<TrackedFace> faces, int frame) {
        int before = Math.max(0, frame - 1);
        int after = Math.min(faces.size() - 1, frame + 1);
        Mesh from = faces.get(before).mesh();
        Mesh to = faces.get(after).mesh();
        int pictures = Math.max(1, after - before);
        return new Motion((to.x(NOSE) - from.x(NOSE)) / pictures, (to.y(NOSE) - from.y(NOSE)) / pictures);
    }

    double length() {
        return Math.hypot(right, down);
    }
}
