package dev.nightshift.avatar.clone.render;

import java.util.ArrayList;
import java.util.List;

/**
 * Which points form triangles (Delaunay's triangulation by Bowyer and Watson's insertion, 1981).
 *
 * @param corners three point numbers a triangle
 */
public record Triangles(int[] corners) {
    /** How far outside the points the first triangle reaches, in spans of the points. */
    private static final double FAR = 50;

    private record Corner(int a, int b, int c) {}

    private record Edge(int from, int to) {}

    /** How many there are. */
    public int count() {
        return corners.length / 3;
    }

    /** Two for each square of a grid whose points are numbered row by row. */
    static Triangles grid(int columns, int rows) {
        int[] corners = new int[6 * (columns - 1) * (rows - 1)];
        int at = 0;
        for (int y = 0; y < rows - 1; y++) {
            for (int x = 0; x < columns - 1; x++) {
                int a = y * columns + x;
                for (int corner : new int[] {a, a + 1, a + columns, a + 1, a + columns + 1, a + columns}) {
                    corners[at++] = corner;
                }
            }
        }
        return new Triangles(corners);
    }

    /**
     * Triangulates points.
     *
     * @param xy x, y of each; no two in one place
     */
    public static Triangles delaunay(float[] xy) {
        int count = xy.length / 2;
        double[] all = withOuterTriangle(xy);
        List<Corner> triangles = new ArrayList<>();
        triangles.add(new Corner(count, count + 1, count + 2));
        for (int point = 0; point < count; point++) {
            insert(all, point, triangles);
        }
        return new Triangles(triangles.stream()
                .filter(t -> t.a < count && t.b < count && t.c < count)
                .flatMapToInt(t -> java.util.stream.IntStream.of(t.a, t.b, t.c))
                .toArray());
    }

    private static void insert(double[] xy, int point, List<Corner> triangles) {
        List<Edge> edges = new ArrayList<>();
        triangles.removeIf(t -> {
            boolean around = inCircle(xy, t, point);
            if (around) {
                edges.add(new Edge(t.a, t.b));
                edges.add(new Edge(t.b, t.c));
                edges.add(new Edge(t.c, t.a));
            }
            return around;
        });
        for (Edge edge : edges) {
            if (!edges.contains(new Edge(edge.to, edge.from))) {
                triangles.add(new Corner(edge.from, edge.to, point));
            }
        }
    }

    /** Whether a point lies in a triangle's circle; the corners go round in the positive sense. */
    private static boolean inCircle(double[] xy, Corner t, int point) {
        double px = xy[2 * point];
        double py = xy[2 * point + 1];
        double ax = xy[2 * t.a] - px;
        double ay = xy[2 * t.a + 1] - py;
        double bx = xy[2 * t.b] - px;
        double by = xy[2 * t.b + 1] - py;
        double cx = xy[2 * t.c] - px;
        double cy = xy[2 * t.c + 1] - py;
        double determinant = (ax * ax + ay * ay) * (bx * cy - cx * by)
                - (bx * bx + by * by) * (ax * cy - cx * ay)
                + (cx * cx + cy * cy) * (ax * by - bx * ay);
        return determinant > 0;
    }

    private static double[] withOuterTriangle(float[] xy) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        double[] all = new double[xy.length + 6];
        for (int i = 0; i < xy.length; i += 2) {
            all[i] = xy[i];
            all[i + 1] = xy[i + 1];
            left = Math.min(left, xy[i]);
            right = Math.max(right, xy[i]);
            top = Math.min(top, xy[i + 1]);
            bottom = Math.max(bottom, xy[i + 1]);
        }
        double span = FAR * Math.max(1, Math.max(right - left, bottom - top));
        double x = (left + right) / 2;
        double y = (top + bottom) / 2;
        double[] outer = {x - span, y - span, x + span, y - span, x, y + span};
        System.arraycopy(outer, 0, all, xy.length, 6);
        return all;
    }
}
