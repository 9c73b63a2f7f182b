package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Mesh;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Finds the inner edges of the lips in the picture. The mesh alone is off by two canonical pixels there: it leaves a gap
 * in a closed mouth and cuts teeth off. Along each line across the lips the best cut into upper lip, mouth and lower lip
 * is searched: what has the lips' colour is lip, what is strange to it (dark, teeth, tongue's shade) is mouth; the mesh's
 * own edges count as a prior.
 *
 * <p>Closed lips leave a dark seam as wide as the picture's blur. Its width is learnt from the person's most closed
 * pictures and taken off small gaps, so that closed reads as closed.
 */
final class LipLine {
    /** Squared Mahalanobis distance above which a sample is rather mouth than lip (90 % of lip lies below 6.3). */
    private static final double STRANGE = 6.5;

    private static final double MOST_STRANGE = 2.5 * STRANGE;
    /** How far the mesh's edges are trusted, canonical pixels. */
    private static final double MESH_ERROR = 1.5;

    private static final double MESH_WEIGHT = 8;
    /** An edge is moved no further than this, canonical pixels. */
    private static final double FURTHEST = 5;

    /** In the corners lips, shadow and skin can't be told apart well. */
    private static final double CORNER_TRUST = 0.5;

    private static final double CLOSED_SHARE = 0.15;
    private static final double WIDEST_SEAM = 3;
    private static final int LAST = LipStrips.SAMPLES - 1;

    private final LipColours colours;
    private final double seam;

    /** @param faces of one person, at least one */
    LipLine(List<SeenFace> faces) {
        colours = new LipColours(faces);
        List<SeenFace> closed = faces.stream()
                .sorted(java.util.Comparator.comparingDouble(
                        face -> Canonical.opening(face.raw().mesh())))
                .limit(Math.max(1, (long) (CLOSED_SHARE * faces.size())))
                .toList();
        seam = seam(closed);
    }

    /** The face's mesh with the inner edges of its lips where the picture shows them. */
    Mesh refine(SeenFace face) {
        Mesh mesh = face.raw().mesh();
        double[] upper = new double[LipStrips.LINES];
        double[] lower = new double[LipStrips.LINES];
        for (int line = 0; line < LipStrips.LINES; line++) {
            Cut cut = cut(face, line).without(seam);
            double limit = FURTHEST / length(mesh, line);
            upper[line] = Math.clamp(cut.upper() - meshUpper(mesh, line), -limit, limit);
            lower[line] = Math.clamp(cut.lower() - meshLower(mesh, line), -limit, limit);
        }
        return InnerLips.moved(mesh, evened(upper), evened(lower));
    }

    /** Where the mouth begins and ends along a line, 0..1, whose length is in canonical pixels. */
    private record Cut(double upper, double lower, double length) {
        double gap() {
            return (lower - upper) * length;
        }

        /** Closed by the width of the seam; a wide gap has no seam in it. */
        Cut without(double seam) {
            double gap = gap();
            double seamInGap = seam <= 0 ? 0 : seam * Math.exp(-Math.max(0, gap - seam) / (2 * seam));
            double left = Math.max(0, gap - seamInGap) / length / 2;
            double middle = (upper + lower) / 2;
            return new Cut(middle - left, middle + left, length);
        }
    }

    /** The usual gap in the middle of the mouth while it is closed. */
    private double seam(List<SeenFace> closed) {
        double[] gaps = closed.stream()
                .flatMapToDouble(face -> IntStream.rangeClosed(2, LipStrips.LINES - 3)
                        .mapToDouble(line -> cut(face, line).gap()))
                .sorted()
                .toArray();
        return Math.min(WIDEST_SEAM, gaps[gaps.length / 2]);
    }

    private Cut cut(SeenFace face, int line) {
        Mesh mesh = face.raw().mesh();
        double length = length(mesh, line);
        double top = meshUpper(mesh, line);
        double bottom = Math.max(top, meshLower(mesh, line));
        int from = Math.clamp((int) Math.round(0.3 * top * LAST), 0, LAST);
        int to = Math.clamp((int) Math.round((1 - 0.3 * (1 - bottom)) * LAST), from, LAST);
        double[] above = costs(face, line, from, to, true);
        double[] below = costs(face, line, from, to, false);
        return best(above, below, from, to, top, bottom, length);
    }

    /** Running sums of what it costs to call the samples lip. */
    private double[] costs(SeenFace face, int line, int from, int to, boolean above) {
        double[] strange = colours.strange(face, line, above);
        double[] sums = new double[to - from + 2];
        for (int i = from; i <= to; i++) {
            sums[i - from + 1] = sums[i - from] + Math.min(MOST_STRANGE, strange[i]);
        }
        return sums;
    }

    private static Cut best(
            double[] above, double[] below, int from, int to, double top, double bottom, double length) {
        int count = to - from + 1;
        double least = Double.POSITIVE_INFINITY;
        int bestUpper = 0;
        int bestLower = 0;
        for (int upper = 0; upper <= count; upper++) {
            double upperCost = above[upper] + prior(from + upper, top, length);
            for (int lower = upper; lower <= count; lower++) {
                double cost = upperCost
                        + STRANGE * (lower - upper)
                        + below[count]
                        - below[lower]
                        + prior(from + lower, bottom, length);
                if (cost < least) {
                    least = cost;
                    bestUpper = upper;
                    bestLower = lower;
                }
            }
        }
        return new Cut((from + bestUpper - 0.5) / LAST, (from + bestLower - 0.5) / LAST, length);
    }

    /** Huber's: now and then the mesh is far off. */
    private static double prior(int edge, double meshEdge, double length) {
        double off = Math.abs((edge - 0.5) / LAST - meshEdge) * length / MESH_ERROR;
        return MESH_WEIGHT * (off <= 1 ? off * off : 2 * off - 1);
    }

    private static double meshUpper(Mesh mesh, int line) {
        return LipStrips.along(mesh, line, LipStrips.INNER_UPPER[line]);
    }

    private static double meshLower(Mesh mesh, int line) {
        return LipStrips.along(mesh, line, LipStrips.INNER_LOWER[line]);
    }

    private static double length(Mesh mesh, int line) {
        double pixels = mesh.distance(LipStrips.OUTER_UPPER[line], LipStrips.OUTER_LOWER[line]);
        return Math.max(1, pixels * Canonical.of(mesh).scale());
    }

    /** Neighbouring lines are one lip. */
    private static double[] evened(double[] moves) {
        double[] even = new double[moves.length];
        Arrays.setAll(even, i -> {
            double before = moves[Math.max(0, i - 1)];
            double after = moves[Math.min(moves.length - 1, i + 1)];
            boolean corner = i == 0 || i == moves.length - 1;
            return (corner ? CORNER_TRUST : 1) * (before + 2 * moves[i] + after) / 4;
        });
        return even;
    }
}
