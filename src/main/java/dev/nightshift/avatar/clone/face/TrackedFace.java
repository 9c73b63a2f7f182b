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

    /**
     * A face between this one and another.
     *
     * @param share of the other, 0 .. 1
     */
    public TrackedFace towards(TrackedFace other, float share) {
        float[] points = mesh.points().clone();
        for (int i = 0; i < points.length; i++) {
            points[i] += share * (other.mesh.points()[i] - points[i]);
        }
        HeadPose between = new HeadPose(
                pose.yaw() + share * (other.pose.yaw() - pose.yaw()),
                pose.pitch() + share * (other.pose.pitch() - pose.pitch()),
                pose.roll() + share * (other.pose.roll() - pose.roll()));
        Eyes nearer = share < 0.5f ? eyes : other.eyes;
        return new TrackedFace(new Mesh(points), between, nearer, Math.min(quality, other.quality));
    }

    /** Whether this picture may be learnt from and shown. */
    public boolean usable() {
        return quality >= USABLE;
    }
}
