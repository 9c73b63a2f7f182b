package dev.nightshift.avatar.drawn.svg;

import java.util.Arrays;

/**
 * A path of moves, lines and cubic curves in drawing coordinates (pixels at scale 1, y down).
 *
 * @param verbs one letter a step: {@code M} and {@code L} take one point, {@code C} three, {@code Z} none
 * @param points x, y, x, y ... of all steps in order
 */
public record Outline(String verbs, float[] points) {

    /** How many points a step takes. */
    public static int pointsOf(char verb) {
        return switch (verb) {
            case 'M', 'L' -> 1;
            case 'C' -> 3;
            case 'Z' -> 0;
            default -> throw new IllegalArgumentException("No verb: " + verb);
        };
    }

    Outline transformed(Affine map) {
        float[] moved = new float[points.length];
        for (int i = 0; i < points.length; i += 2) {
            moved[i] = (float) map.x(points[i], points[i + 1]);
            moved[i + 1] = (float) map.y(points[i], points[i + 1]);
        }
        return new Outline(verbs, moved);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Outline that && verbs.equals(that.verbs) && Arrays.equals(points, that.points);
    }

    @Override
    public int hashCode() {
        return verbs.hashCode() * 31 + Arrays.hashCode(points);
    }

    @Override
    public String toString() {
        return "Outline[" + verbs + "]";
    }
}
