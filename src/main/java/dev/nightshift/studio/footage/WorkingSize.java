package dev.nightshift.studio.footage;

/**
 * The size of the pictures that are worked with: even numbers, never larger than the footage.
 *
 * @param width pixels
 * @param height pixels
 */
public record WorkingSize(int width, int height) {
    /** Full size of most phones' films, sharp enough for a face that fills a third of the picture. */
    public static final int FULL = 1080;
    /** The size of a stream. */
    public static final int STREAM = 720;

    /** The footage's size with its shorter side at most {@code shortSide}, rounded to even numbers. */
    static WorkingSize of(int width, int height, int shortSide) {
        double scale = Math.min(1, shortSide / (double) Math.min(width, height));
        return new WorkingSize(even(width * scale), even(height * scale));
    }

    private static int even(double length) {
        return Math.max(2, 2 * (int) Math.round(length / 2));
    }
}
