package dev.nightshift.broadcast.watch;

import dev.nightshift.media.LabelPicture;
import dev.nightshift.media.Luma;

/**
 * A rectangle of the label, in the label's own pixels, and how it correlates with a picture.
 *
 * @param x from the label's left edge
 * @param y from the label's upper edge
 */
record Patch(int x, int y, int width, int height) {
    /** Normalised cross-correlation, -1 .. 1; 0 where either is flat. The picture may lie {@code dx}, {@code dy} off. */
    double likeness(LabelPicture label, Luma picture, int dx, int dy) {
        long sumLabel = 0;
        long sumSeen = 0;
        long squaresLabel = 0;
        long squaresSeen = 0;
        long products = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                int wanted = label.at(column, row);
                int seen = picture.at(
                        label.region().x() + dx + column, label.region().y() + dy + row);
                sumLabel += wanted;
                sumSeen += seen;
                squaresLabel += wanted * wanted;
                squaresSeen += seen * seen;
                products += wanted * seen;
            }
        }
        double count = (double) width * height;
        double spread = (squaresLabel - sumLabel * sumLabel / count) * (squaresSeen - sumSeen * sumSeen / count);
        return spread <= 0 ? 0 : (products - sumLabel * sumSeen / count) / Math.sqrt(spread);
    }

    /** Variance of the label's own luma here. */
    double variance(LabelPicture label) {
        long sum = 0;
        long squares = 0;
        for (int row = y; row < y + height; row++) {
            for (int column = x; column < x + width; column++) {
                sum += label.at(column, row);
                squares += label.at(column, row) * label.at(column, row);
            }
        }
        double count = (double) width * height;
        return (squares - sum * sum / count) / count;
    }
}
