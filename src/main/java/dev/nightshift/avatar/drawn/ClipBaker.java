package dev.nightshift.avatar.drawn;

import dev.nightshift.avatar.drawn.svg.Outline;
import dev.nightshift.avatar.drawn.svg.SvgShape;
import io.github.humbleui.skija.Path;
import io.github.humbleui.skija.PathOp;
import io.github.humbleui.skija.PathVerb;
import io.github.humbleui.types.Point;
import java.util.Optional;

/**
 * Cuts a shape to its clip once, at load. Clipping to a large curved shape while drawing is what costs most on a CPU,
 * and two shapes that move alike can be cut to each other beforehand.
 */
final class ClipBaker {
    private ClipBaker() {}

    /** The part of a shape inside its clip, no longer clipped. */
    static SvgShape cut(SvgShape shape, SvgShape clip) {
        try (LivePath whole = new LivePath(shape.outline(), shape.evenOdd());
                LivePath frame = new LivePath(clip.outline(), clip.evenOdd());
                Path inside = Optional.ofNullable(Path.makeCombining(whole.path(), frame.path(), PathOp.INTERSECT))
                        .orElseThrow()) {
            return new SvgShape(shape.id(), outline(inside), shape.fill(), shape.opacity(), true, Optional.empty());
        }
    }

    private static Outline outline(Path path) {
        StringBuilder verbs = new StringBuilder();
        Point[] points = Optional.ofNullable(path.getPoints()).orElseThrow();
        float[] all = new float[points.length * 6];
        int used = 0;
        int at = 0;
        for (PathVerb verb : Optional.ofNullable(path.getVerbs()).orElseThrow()) {
            switch (verb) {
                case MOVE, LINE -> used = put(all, used, points[at++]);
                case QUAD -> {
                    used = put(all, used, third(points[at - 1], points[at]));
                    used = put(all, used, third(points[at + 1], points[at]));
                    used = put(all, used, points[at + 1]);
                    at += 2;
                }
                case CUBIC -> {
                    used = put(all, used, points[at++]);
                    used = put(all, used, points[at++]);
                    used = put(all, used, points[at++]);
                }
                case CONIC -> throw new IllegalStateException("Cutting cubic paths gives no conics");
                case CLOSE, DONE -> {}
            }
            verbs.append(letter(verb));
        }
        return new Outline(verbs.toString(), java.util.Arrays.copyOf(all, used));
    }

    private static String letter(PathVerb verb) {
        return switch (verb) {
            case MOVE -> "M";
            case LINE -> "L";
            case QUAD, CUBIC -> "C";
            case CLOSE -> "Z";
            case CONIC, DONE -> "";
        };
    }

    /** Control point of a cubic for a quadratic curve's control point. */
    private static Point third(Point end, Point control) {
        return new Point(
                end.getX() + (control.getX() - end.getX()) * 2 / 3, end.getY() + (control.getY() - end.getY()) * 2 / 3);
    }

    private static int put(float[] all, int used, Point point) {
        all[used] = point.getX();
        all[used + 1] = point.getY();
        return used + 2;
    }
}
