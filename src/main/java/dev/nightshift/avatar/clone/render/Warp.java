package dev.nightshift.avatar.clone.render;

/**
 * Moves a texture's triangles to other places, pixel by pixel with bilinear sampling (inverse affine map per triangle,
 * pixel centres at .5, a pixel belongs to the triangle that holds its centre). Not for two threads at once: it keeps the
 * place of the triangle at work.
 */
final class Warp {
    private static final int ONE = 1 << 16;

    private final Triangles triangles;
    private final Spans spans;

    /** Source place as a function of the target's: u = u0 + ux x + uy y, and v. */
    private double u0;

    private double ux;
    private double uy;
    private double v0;
    private double vx;
    private double vy;

    Warp(Triangles triangles) {
        this.triangles = triangles;
        this.spans = new Spans(triangles);
    }

    /**
     * Draws all triangles of {@code from} into {@code into}; pixels outside of them keep what they have.
     *
     * @param fromXY x, y of each point in {@code from}
     * @param intoXY x, y of each point in {@code into}
     */
    void draw(Texture from, float[] fromXY, Texture into, float[] intoXY) {
        draw(from, fromXY, into, intoXY, spans(intoXY, into.width(), into.height()));
    }

    /** What is filled in a target of this size, until others are asked for. */
    Spans spans(float[] intoXY, int width, int height) {
        spans.find(intoXY, width, height);
        return spans;
    }

    /** The same as without {@code spans}, which were found for the same target. */
    void draw(Texture from, float[] fromXY, Texture into, float[] intoXY, Spans spans) {
        int[] corners = triangles.corners();
        for (int t = 0; t < triangles.count(); t++) {
            int a = 2 * corners[3 * t];
            int b = 2 * corners[3 * t + 1];
            int c = 2 * corners[3 * t + 2];
            if (spans.from(t) < spans.to(t) && map(fromXY, intoXY, a, b, c)) {
                for (int i = spans.from(t); i < spans.to(t); i += 3) {
                    row(from, into, spans.at(i), spans.at(i + 1), spans.at(i + 2));
                }
            }
        }
    }

    /** Solves the affine map of one triangle; false when the target has no area. */
    private boolean map(float[] from, float[] into, int a, int b, int c) {
        double x1 = into[b] - into[a];
        double y1 = into[b + 1] - into[a + 1];
        double x2 = into[c] - into[a];
        double y2 = into[c + 1] - into[a + 1];
        double area = x1 * y2 - x2 * y1;
        if (Math.abs(area) < 1e-3) {
            return false;
        }
        double p1 = from[b] - from[a];
        double q1 = from[b + 1] - from[a + 1];
        double p2 = from[c] - from[a];
        double q2 = from[c + 1] - from[a + 1];
        ux = (p1 * y2 - p2 * y1) / area;
        uy = (p2 * x1 - p1 * x2) / area;
        vx = (q1 * y2 - q2 * y1) / area;
        vy = (q2 * x1 - q1 * x2) / area;
        u0 = from[a] - ux * into[a] - uy * into[a + 1];
        v0 = from[a + 1] - vx * into[a] - vy * into[a + 1];
        return true;
    }

    private void row(Texture from, Texture into, int row, int first, int last) {
        double x = first + 0.5;
        double y = row + 0.5;
        int u = (int) Math.round((u0 + ux * x + uy * y - 0.5) * ONE);
        int v = (int) Math.round((v0 + vx * x + vy * y - 0.5) * ONE);
        int du = (int) Math.round(ux * ONE);
        int dv = (int) Math.round(vx * ONE);
        int at = row * into.width() + first;
        int count = last - first + 1;
        if (inside(u, u + (count - 1) * du, from.width()) && inside(v, v + (count - 1) * dv, from.height())) {
            between(from, u, v, du, dv, into.pixels(), at, count);
        } else {
            atEdge(from, u, v, du, dv, into.pixels(), at, count);
        }
    }

    /** Whether a row of samples has neighbours everywhere. */
    private static boolean inside(int first, int last, int size) {
        return Math.min(first, last) >= 0 && Math.max(first, last) < size - 1 << 16;
    }

    private static void between(Texture from, int u, int v, int du, int dv, int[] into, int start, int count) {
        int width = from.width();
        int[] pixels = from.pixels();
        for (int i = start; i < start + count; i++) {
            int at = (v >> 16) * width + (u >> 16);
            int fx = u >> 8 & 255;
            int upper = mix(pixels[at], pixels[at + 1], fx);
            int lower = mix(pixels[at + width], pixels[at + width + 1], fx);
            into[i] = mix(upper, lower, v >> 8 & 255);
            u += du;
            v += dv;
        }
    }

    private static void atEdge(Texture from, int u, int v, int du, int dv, int[] into, int start, int count) {
        for (int i = start; i < start + count; i++) {
            into[i] = sample(from, u, v);
            u += du;
            v += dv;
        }
    }

    /** The colour between four pixels; places outside are moved to the edge. Fixed point with 16 bits of fraction. */
    static int sample(Texture from, int u, int v) {
        int width = from.width();
        int x = Math.clamp(u >> 16, 0, width - 2);
        int y = Math.clamp(v >> 16, 0, from.height() - 2);
        int fx = Math.clamp((u >> 8) - (x << 8), 0, 256);
        int fy = Math.clamp((v >> 8) - (y << 8), 0, 256);
        int[] pixels = from.pixels();
        int at = y * width + x;
        return mix(mix(pixels[at], pixels[at + 1], fx), mix(pixels[at + width], pixels[at + width + 1], fx), fy);
    }

    /** a + (b - a) f / 256 for each byte, two bytes at a time. */
    static int mix(int a, int b, int f) {
        int e = 256 - f;
        int even = ((a & 0x00FF00FF) * e + (b & 0x00FF00FF) * f + 0x00800080 >>> 8) & 0x00FF00FF;
        int odd = ((a >>> 8 & 0x00FF00FF) * e + (b >>> 8 & 0x00FF00FF) * f + 0x00800080) & 0xFF00FF00;
        return even | odd;
    }
}
