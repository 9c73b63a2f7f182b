package dev.nightshift.studio.matting;

import dev.nightshift.avatar.clone.face.Mesh;

/**
 * Which cells of a picture are surely the person, which surely not, and which have to be looked at pixel by pixel (a
 * trimap). The net draws roughly: the band it leaves is widened, and where the picture differs from the backing next to
 * it, widened further; a cell inside that looks as the backing is a gap.
 */
final class Zones {
    /** Likelihoods of 255. */
    private static final int OUTSIDE = 15;

    private static final int INSIDE = 240;
    /** Cells that the band is widened by, into the person and out of it. */
    private static final int DEEPER = 1;

    private static final int WIDER = 2;
    /** Cells that hair or a hand may stand out beyond that. */
    private static final int STANDS_OUT = 8;
    /** Difference from the backing of something else, and of the backing itself. */
    private static final float OTHER = 20;

    private static final float ITSELF = 7;
    private static final int FEWEST_INSIDE = 24;

    /** The outline of a face, points of a mesh. */
    private static final int[] OVAL = {
        10, 338, 297, 332, 284, 251, 389, 356, 454, 323, 361, 288, 397, 365, 379, 378, 400, 377, 152, 148, 176, 149,
        150, 136, 172, 58, 132, 93, 234, 127, 162, 21, 54, 103, 67, 109
    };

    final boolean[] inside;
    final boolean[] outside;
    private final boolean[] grown;
    private final int width;
    private final int height;
    private final int[] queue;

    Zones(int width, int height) {
        this.width = width;
        this.height = height;
        this.inside = new boolean[width * height];
        this.outside = new boolean[width * height];
        this.grown = new boolean[width * height];
        this.queue = new int[width * height];
    }

    boolean band(int cell) {
        return !inside[cell] && !outside[cell];
    }

    /** What the net says, the band widened. */
    void rough(Likelihoods.Span span, Place place) {
        int columns = span.mean().width();
        for (int y = 0; y < height; y++) {
            int row =
                    Math.min((int) place.y((y + .5f) * Cells.SIZE), span.mean().height() - 1) * columns;
            for (int x = 0; x < width; x++) {
                int at = row + Math.min((int) place.x((x + .5f) * Cells.SIZE), columns - 1);
                outside[y * width + x] = (span.high().values()[at] & 255) < OUTSIDE;
                inside[y * width + x] = (span.low().values()[at] & 255) > INSIDE;
            }
        }
        shrink(inside, DEEPER);
        shrink(outside, WIDER);
    }

    private void shrink(boolean[] zone, int rounds) {
        for (int round = 0; round < rounds; round++) {
            System.arraycopy(zone, 0, grown, 0, zone.length);
            for (int y = 0; y < height; y++) {
                for (int x = 0; x < width; x++) {
                    int i = y * width + x;
                    zone[i] = grown[i]
                            && (x == 0 || grown[i - 1])
                            && (x == width - 1 || grown[i + 1])
                            && (y == 0 || grown[i - width])
                            && (y == height - 1 || grown[i + width]);
                }
            }
        }
    }

    /**
     * Takes the backing into account.
     *
     * @param differs of each cell from the backing, the largest channel; negative where the backing isn't known
     * @param contrast of each cell, how far the person's colour is from the backing there
     */
    void compare(float[] differs, float[] contrast) {
        for (int round = 0; round < STANDS_OUT; round++) {
            System.arraycopy(outside, 0, grown, 0, outside.length);
            for (int y = 1; y < height - 1; y++) {
                for (int x = 1; x < width - 1; x++) {
                    int i = y * width + x;
                    boolean beside = !grown[i - 1] || !grown[i + 1] || !grown[i - width] || !grown[i + width];
                    if (grown[i] && beside && differs[i] > OTHER) {
                        outside[i] = false;
                    }
                }
            }
        }
        for (int i = 0; i < inside.length; i++) {
            if (inside[i] && differs[i] >= 0 && differs[i] < ITSELF && contrast[i] > 2 * OTHER) {
                inside[i] = false;
            }
        }
    }

    /** What a face covers is the person, whatever else is like it. */
    void sure(Mesh face) {
        for (int y = 0; y < height; y++) {
            float row = (y + .5f) * Cells.SIZE;
            float left = Float.MAX_VALUE;
            float right = -Float.MAX_VALUE;
            for (int i = 0; i < OVAL.length; i++) {
                int a = OVAL[i];
                int b = OVAL[(i + 1) % OVAL.length];
                if (face.y(a) <= row != face.y(b) <= row) {
                    float x = face.x(a) + (row - face.y(a)) / (face.y(b) - face.y(a)) * (face.x(b) - face.x(a));
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                }
            }
            for (int x = 0; x < width; x++) {
                if (x * Cells.SIZE > left + Cells.SIZE && (x + 2) * Cells.SIZE < right) {
                    inside[y * width + x] = true;
                    outside[y * width + x] = false;
                }
            }
        }
    }

    /** Whether each cell hangs together with the person's body; all others are something else. */
    boolean[] attached(boolean[] shown) {
        boolean[] attached = new boolean[shown.length];
        for (int i = 0; i < shown.length; i++) {
            if (inside[i] && !attached[i]) {
                int size = flood(i, shown, attached);
                if (size < FEWEST_INSIDE) {
                    for (int k = 0; k < size; k++) {
                        attached[queue[k]] = false;
                    }
                }
            }
        }
        return attached;
    }

    private int flood(int from, boolean[] shown, boolean[] reached) {
        int end = 0;
        queue[end++] = from;
        reached[from] = true;
        for (int next = 0; next < end; next++) {
            int x = queue[next] % width;
            int y = queue[next] / width;
            for (int dy = Math.max(0, y - 1); dy <= Math.min(height - 1, y + 1); dy++) {
                for (int dx = Math.max(0, x - 1); dx <= Math.min(width - 1, x + 1); dx++) {
                    int i = dy * width + dx;
                    if (!reached[i] && (shown[i] || inside[i])) {
                        reached[i] = true;
                        queue[end++] = i;
                    }
                }
            }
        }
        return end;
    }
}
