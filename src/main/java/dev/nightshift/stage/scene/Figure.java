package dev.nightshift.stage.scene;

/**
 * How a person is framed in pictures that show nothing but the person. The pictures end somewhere below the face, which a
 * stage has to hide.
 *
 * @param faceX middle of the face, share of the picture's width
 * @param faceY middle of the face, share of the picture's height
 * @param faceHeight from brow to chin, share of the picture's height
 * @param seated whether the person was filmed sitting
 */
public record Figure(double faceX, double faceY, double faceHeight, boolean seated) {
    public Figure {
        if (!(faceX >= 0 && faceX <= 1 && faceY >= 0 && faceY <= 1 && faceHeight > 0 && faceHeight <= 1)) {
            throw new IllegalArgumentException("no face: " + faceX + ", " + faceY + ", " + faceHeight);
        }
    }
}
