package dev.nightshift.avatar.clone.face;

/**
 * What is known about the face in one picture.
 *
 * @param quality 0 not to be used (no face, covered, blurred) .. 1 good; pictures below {@value #USABLE} are neither
 *     learnt from nor shown
 */
public record TrackedFace(Mesh mesh, HeadPose pose, Eyes eyes, float quality) {
    /** The least quality that is good enough. */
    public static final float USABLE = 0.5f;

    /** Whether this picture may be learnt from and shown. */
    public boolean usable() {
        return quality >= USABLE;
    }
}
