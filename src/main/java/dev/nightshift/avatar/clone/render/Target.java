package dev.nightshift.avatar.clone.render;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.Similarity;

/**
 * The mouth that is to be drawn into a base picture.
 *
 * @param points x, y of the patch's points in the picture, with the rim
 * @param view from the picture to the standard view
 * @param feature what it should look like
 * @param motion of the head in the picture
 */
public record Target(float[] points, Similarity view, float[] feature, Motion motion) {

    /**
     * A mouth on a base picture's face.
     *
     * @param base the face in the base picture
     * @param wished x, y of the patch's points where they should be; the rim's are placed here, lips that touch are joined
     */
    public static Target on(Mesh base, HeadPose pose, float[] wished) {
        float[] points = wished.clone();
        PatchPoints.placeRim(PatchPoints.of(base), points, base);
        Similarity view = Canonical.of(base);
        float[] feature = MouthFeature.of(points, view, pose);
        ClosedLips.join(points, view);
        return new Target(points, view, feature, Motion.NONE);
    }

    /** The same on a head that moves. */
    public Target moving(Motion as) {
        return new Target(points, view, feature, as);
    }

    /** The face's own mouth. */
    public static Target own(Mesh base, HeadPose pose) {
        return on(base, pose, PatchPoints.of(base));
    }
}
