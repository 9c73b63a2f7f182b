package dev.nightshift.studio.tracking;

/**
 * How far one picture can be trusted, as numbers to judge by.
 *
 * @param found whether a face was found
 * @param faces how many there are, as far as known
 * @param size distance of the outer eye corners by the picture's shorter side
 * @param sharpness variance of the Laplacian by that of the brightness, at the scale at which
 *     the eyes are 90 pixels apart; a sharp face has about 0.05
 * @param brightness of the face, 0..255
 * @param yaw degrees
 * @param covered share of the face that is unlike itself in the rest of the footage, 0..1
 */
public record FrameSigns(
        boolean found, int faces, float size, float sharpness, float brightness, float yaw, float covered) {
    /** A picture without a face. */
    static FrameSigns none() {
        return new FrameSigns(false, 0, 0, 0, 0, 0, 0);
    }
}
