package dev.nightshift.avatar.clone.matte;

/**
 * The matte of one picture of a film.
 *
 * @param alpha for each pixel, rows from the top: 0 background .. 255 person
 * @param drift of the background
 */
public record Matte(int width, int height, byte[] alpha, Drift drift) {
    public Matte {
        if (alpha.length != width * height) {
            throw new IllegalArgumentException(alpha.length + " values for " + width + "x" + height);
        }
    }
}
