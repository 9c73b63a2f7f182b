package dev.nightshift.avatar.clone.matte;

import java.util.Arrays;

/**
 * What each value of a matte is guessed from: the one above when that is at an edge, too, else the one at its left. Packing
 * and unpacking keep the same line.
 */
final class LineAbove {
    private final byte[] line;
    private int left;

    LineAbove(int width) {
        line = new byte[width];
    }

    void clear() {
        Arrays.fill(line, (byte) 0);
    }

    /** Pixels from one to another that are all of one kind. */
    void flat(int from, int to, int step) {
        int width = line.length;
        if (to - from >= width) {
            Arrays.fill(line, (byte) step);
        } else {
            int first = from % width;
            int end = first + to - from;
            Arrays.fill(line, first, Math.min(end, width), (byte) step);
            if (end > width) {
                Arrays.fill(line, 0, end - width, (byte) step);
            }
        }
        left = step;
    }

    /** The guess for a column. */
    int guess(int column) {
        int above = line[column];
        return above == 0 || above == PackedMatte.TOP ? left : above + left + 1 >> 1;
    }

    /** What it was. */
    void set(int column, int step) {
        line[column] = (byte) step;
        left = step;
    }
}
