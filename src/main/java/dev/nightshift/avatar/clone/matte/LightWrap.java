package dev.nightshift.avatar.clone.matte;

import java.util.Arrays;
import java.util.Optional;

/**
 * The light of the place behind, coming a few pixels around a person's sides and upper edges: lenses and air do that, and
 * where it lacks a cut-out looks pasted on. Told run by run what is where. One thread.
 */
final class LightWrap {
    /** Pixels inside the edge that still have some of it. */
    private static final int DEPTH = 4;
    /** Of 256, at the edge itself. */
    private static final int MOST = 96;

    private final Optional<Surround> behind;
    private final int width;
    private final float across;
    private final float down;
    /** By column: the lowest row so far that is not the person alone. */
    private final int[] open;

    LightWrap(Optional<Surround> behind, int width, int height) {
        this.behind = behind;
        this.width = width;
        this.across = 1f / width;
        this.down = 1f / height;
        this.open = new int[width];
    }

    boolean wanted() {
        return behind.isPresent();
    }

    /** A new picture, whose upper side is no edge. */
    void begin() {
        Arrays.fill(open, Integer.MIN_VALUE / 2);
    }

    /** Pixels that are not the person alone. */
    void open(int from, int to) {
        for (int start = Math.max(from, to - 2 * width); start < to; ) {
            int end = Math.min(to, (start / width + 1) * width);
            Arrays.fill(open, start % width, start % width + end - start, start / width);
            start = end;
        }
    }

    /** The colour of the person at an edge, with the light. */
    int edge(int person, int pixel) {
        return Surround.mixed(person, light(pixel), MOST);
    }

    /** Pixels of the person alone: those near an edge get some light. */
    void solid(int[] pixels, int from, int to) {
        for (int start = from; start < to; ) {
            int row = start / width;
            int end = Math.min(to, (row + 1) * width);
            int left = start == from && start % width > 0 ? start : Integer.MIN_VALUE / 2;
            int right = end == to && end % width > 0 ? end : Integer.MAX_VALUE / 2;
            for (int i = start; i < end; i++) {
                int depth = Math.min(row - open[i % width], Math.min(i - left + 1, right - i));
                if (depth <= DEPTH) {
                    pixels[i] = Surround.mixed(pixels[i], light(i), MOST * (DEPTH + 1 - depth) / (DEPTH + 1));
                }
            }
            start = end;
        }
    }

    private int light(int pixel) {
        return behind.orElseThrow().at((pixel % width + .5f) * across, (pixel / width + .5f) * down);
    }
}
