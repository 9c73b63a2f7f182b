package dev.nightshift.avatar.clone.render;

import java.util.Arrays;

/**
 * Which pixels the triangles of a target fill, row by row: found once for a target, used for every texture that is warped
 * to it. A pixel belongs to the triangle that holds its centre. One thread.
 */
final class Spans {
    private static final int NUMBERS = 3;

    private final Triangles triangles;
    private int[] spans = new int[NUMBERS * 256];
    private int used;
    /** Where each triangle's spans begin in {@link #spans}, and after the last one. */
    private final int[] starts;

    Spans(Triangles triangles) {
        this.triangles = triangles;
        this.starts = new int[triangles.count() + 1];
    }

    /** Becomes those of another target. @param xy x, y of each point */
    void find(float[] xy, int width, int height) {
        int[] corners = triangles.corners();
        used = 0;
        for (int t = 0; t < triangles.count(); t++) {
            fill(xy, 2 * corners[3 * t], 2 * corners[3 * t + 1], 2 * corners[3 * t + 2], width, height);
            starts[t + 1] = used;
        }
    }

    int from(int triangle) {
        return starts[triangle];
    }

    int to(int triangle) {
        return starts[triangle + 1];
    }

    /** Row, first and last column of the span at {@code index}, in steps of three. */
    int at(int index) {
        return spans[index];
    }

    private void fill(float[] xy, int a, int b, int c, int width, int height) {
        float top = Math.min(xy[a + 1], Math.min(xy[b + 1], xy[c + 1]));
        float bottom = Math.max(xy[a + 1], Math.max(xy[b + 1], xy[c + 1]));
        int first = Math.max(0, (int) Math.ceil(top - 0.5f));
        int last = Math.min(height - 1, (int) Math.ceil(bottom - 0.5f) - 1);
        for (int row = first; row <= last; row++) {
            double y = row + 0.5;
            double left = Double.MAX_VALUE;
            double right = -Double.MAX_VALUE;
            for (int edge = 0; edge < 3; edge++) {
                int p = edge == 0 ? a : edge == 1 ? b : c;
                int q = edge == 0 ? b : edge == 1 ? c : a;
                if (xy[p + 1] <= y != xy[q + 1] <= y) {
                    double x = xy[p] + (y - xy[p + 1]) / (xy[q + 1] - xy[p + 1]) * (xy[q] - xy[p]);
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
            add(row, Math.max(0, (int) Math.ceil(left - 0.5)), Math.min(width - 1, (int) Math.ceil(right - 0.5) - 1));
        }
    }

    private void add(int row, int first, int last) {
        if (first > last) {
            return;
        }
        if (used + NUMBERS > spans.length) {
            spans = Arrays.copyOf(spans, 2 * spans.length);
        }
        spans[used] = row;
        spans[used + 1] = first;
        spans[used + 2] = last;
        used += NUMBERS;
    }
}
