package dev.nightshift.stage.scene;

/** What a program's host stands before. */
public sealed interface Backdrop {
    /** The drawn studio; the host's picture has alpha and is set into it. */
    record Studio() implements Backdrop {}

    /**
     * The drawn studio; the host is cut out of its own film and stands behind the counter.
     *
     * @param figure how the film frames it
     */
    record Behind(Figure figure) implements Backdrop {}

    /**
     * A bright room in which the product of the moment stands; the host is cut out of its own film and stands before it,
     * behind the counter.
     *
     * @param figure how the film frames it
     */
    record Beside(Figure figure) implements Backdrop {}

    /**
     * The host's own: the host's picture is opaque and fills the program.
     *
     * @param faceX middle of the face, share of the picture's width
     * @param faceY middle of the face, share of the picture's height
     * @param faceHeight from brow to chin, share of the picture's height
     */
    record HostsOwn(double faceX, double faceY, double faceHeight) implements Backdrop {
        public HostsOwn {
            if (!(faceX >= 0 && faceX <= 1 && faceY >= 0 && faceY <= 1 && faceHeight > 0 && faceHeight <= 1)) {
                throw new IllegalArgumentException("no face: " + faceX + ", " + faceY + ", " + faceHeight);
            }
        }
    }
}
