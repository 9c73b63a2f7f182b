package dev.nightshift.studio.bank;

import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Exemplar;
import dev.nightshift.avatar.clone.render.Texture;

/**
 * A face in one picture of the footage, and its mouth cut out.
 *
 * @param face in the picture's pixels
 * @param exemplar cut by the same face
 */
public record Portrait(TrackedFace face, Exemplar exemplar) {

    /** Cuts the mouth out of a picture. */
    public static Portrait of(int frame, Texture picture, TrackedFace face) {
        return new Portrait(face, Exemplar.cut(frame, picture, face));
    }
}
