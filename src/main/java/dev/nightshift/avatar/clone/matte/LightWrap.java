package dev.nightshift.avatar.clone.matte;

import java.util.Arrays;
import java.util.Optional;

/**
 * The light of the place behind, coming a few pixels around a person's sides and upper edges: lenses and air do that, and
 * where it lacks a cut-out looks pasted on. The edge is where a pixel is half the person, however wide the seam is around
 * it. Told pixel by pixel what is where, in order. One thread.
 */
final class LightWrap {
    /** Pixels inside the edge that still have some of it. */
    private static final int DEPTH = 4;
    /** Of 256, at the edge itself. */
    private static final int MOST = 96;
    /** Alpha, of 255, from which on a pixel is inside. */
    private static final int INSIDE = 128;

    private static final int NEVER = Integer.MIN_VALUE / 2;

    private final Optional<Surround> behind;
    private final int width;
    private final float across;
    private final float down;
    /** By column: the lowest row so far that is outside. */
    private final int[] open;
    /** The row that is being told, and the last pixel outside in it. */
    private int row;

    private int lastOpen;

    LightWrap(Optional<Surround> behind, int width, int height) {
        this.behind = behind;
        this.width = width;
        this.across = 1f / width;
        this.down = 1f / height;
        this.open = new int[width];
    }

    /** A new picture, whose sides are no edges. */
    void begin() {
        Arrays.fill(open, NEVER);
        row = -1;
    }

    /** Pixels without the person. */
    void none(int[] pixels, int from, int to) {
        if (behind.isEmpty()) {
            return;
        }
        for (int start = from; start < to; ) {
            enter(start);
            int end = Math.min(to, (row + 1) * width);
            before(pixels, start);
            Arrays.fill(open, start % width, start % width + end - start, row);
            lastOpen = end - 1;
            start = end;
        }
    }

    /** Pixels with something of the person or nothing but the person, premultiplied: they get the light. */
    void some(int[] pixels, int from, int to) {
        if (behind.isEmpty()) {
            return;
        }
        for (int start = from; start < to; ) {
            enter(start);
            int end = Math.min(to, (row + 1) * width);
            for (int i = start, column = start - row * width; i < end; i++, column++) {
                one(pixels, i, column);
            }
            start = end;
        }
    }

    private void one(int[] pixels, int pixel, int column) {
        if (pixels[pixel] >>> 24 < INSIDE) {
            before(pixels, pixel);
            open[column] = row;
            lastOpen = pixel;
            lighten(pixels, pixel, MOST);
        } else {
            int depth = Math.min(row - open[column], pixel - lastOpen);
            if (depth <= DEPTH) {
                lighten(pixels, pixel, share(depth));
            }
        }
    }

    private void enter(int pixel) {
        if (pixel >= (row + 1) * width) {
            row = pixel / width;
            lastOpen = NEVER;
        }
    }

    /** The person ends before a pixel: what is left of it is near an edge, too, and had less light so far. */
    private void before(int[] pixels, int pixel) {
        int first = Math.max(row * width, pixel - DEPTH);
        for (int i = pixel - 1; i >= first && i != lastOpen; i--) {
            int had = share(Math.min(DEPTH + 1, Math.min(row - open[i % width], i - lastOpen)));
            int wants = share(pixel - i);
            if (wants > had) {
                lighten(pixels, i, 256 * (wants - had) / (256 - had));
            }
        }
    }

    private static int share(int depth) {
        return MOST * (DEPTH + 1 - depth) / (DEPTH + 1);
    }

    private void lighten(int[] pixels, int pixel, int share) {
        int light = behind.orElseThrow().at((pixel % width + .5f) * across, (pixel / width + .5f) * down);
        int p = pixels[pixel];
        int alpha = p >>> 24;
        pixels[pixel] = alpha << 24
                | toward(p >> 16 & 255, light >> 16 & 255, alpha, share) << 16
                | toward(p >> 8 & 255, light >> 8 & 255, alpha, share) << 8
                | toward(p & 255, light & 255, alpha, share);
    }

    private static int toward(int premultiplied, int light, int alpha, int share) {
        return (premultiplied * (256 - share) + light * alpha / 255 * share) >> 8;
    }
}
