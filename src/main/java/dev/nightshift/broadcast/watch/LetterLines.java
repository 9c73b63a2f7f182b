package dev.nightshift.broadcast.watch;

import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.Luma;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines of letters of a label: where they stand, how bright they and their ground are in a picture.
 *
 * @param lines each as tall as its letters and as wide as the label
 * @param middle luma between ground and letters
 */
record LetterLines(List<Patch> lines, int middle) {
    /** Rows beside a line in which its edge may have moved. */
    private static final int EDGE = 3;

    LetterLines {
        lines = List.copyOf(lines);
    }

    /** The lines of the label's own picture. */
    static LetterLines of(LabelPicture label) {
        int least = 255;
        int most = 0;
        for (byte luma : label.luma()) {
            least = Math.min(least, luma & 255);
            most = Math.max(most, luma & 255);
        }
        int middle = (least + most) / 2;
        List<Patch> lines = new ArrayList<>();
        int width = label.region().width();
        int top = -1;
        for (int row = 0; row <= label.region().height(); row++) {
            boolean letters = row < label.region().height() && reaches(label, row, middle);
            if (letters && top < 0) {
                top = row;
            } else if (!letters && top >= 0) {
                lines.add(new Patch(0, top, width, row - top));
                top = -1;
            }
        }
        return new LetterLines(lines, middle);
    }

    private static boolean reaches(LabelPicture label, int row, int middle) {
        for (int column = 0; column < label.region().width(); column++) {
            if (label.at(column, row) > middle) {
                return true;
            }
        }
        return false;
    }

    /** Mean luma, in a picture, of what are letters in the label (or of what is ground). */
    double mean(LabelPicture label, Luma picture, boolean letters) {
        long sum = 0;
        long count = 0;
        for (Patch line : lines) {
            for (int row = line.y(); row < line.y() + line.height(); row++) {
                for (int column = 0; column < line.width(); column++) {
                    if (label.at(column, row) > middle == letters) {
                        sum += seen(label, picture, column, row);
                        count++;
                    }
                }
            }
        }
        return count == 0 ? 0 : sum / (double) count;
    }

    /** Rows of the lowest line that letters brighter than {@code luma} reach in a picture. */
    int lowest(LabelPicture label, Luma picture, double luma) {
        int lowest = Integer.MAX_VALUE;
        for (Patch line : lines) {
            int from = Math.max(0, line.y() - EDGE);
            int to = Math.min(label.region().height(), line.y() + line.height() + EDGE);
            int rows = 0;
            for (int row = from; row < to; row++) {
                rows += reaches(label, picture, row, luma) ? 1 : 0;
            }
            lowest = Math.min(lowest, rows);
        }
        return lines.isEmpty() ? 0 : lowest;
    }

    private static boolean reaches(LabelPicture label, Luma picture, int row, double luma) {
        for (int column = 0; column < label.region().width(); column++) {
            if (seen(label, picture, column, row) > luma) {
                return true;
            }
        }
        return false;
    }

    private static int seen(LabelPicture label, Luma picture, int column, int row) {
        return picture.at(label.region().x() + column, label.region().y() + row);
    }
}
