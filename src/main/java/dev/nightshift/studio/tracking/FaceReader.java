package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.Eyes;
import dev.nightshift.avatar.clone.face.HeadPose;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import java.util.Optional;

/**
 * Says what a mesh and what was seen in its picture mean for a person who is known by now.
 *
 * @param shortSide of the pictures, pixels
 */
record FaceReader(PoseReader poses, EyeReader eyes, Cover cover, FrameQuality quality, int shortSide) {
    /** One picture's result. */
    record Reading(TrackedFace face, FrameSigns signs) {}

    /**
     * Reads one picture.
     *
     * @param mesh refined and smoothed; of the nearest picture with a face when this one has none
     * @param seen empty when no face was found
     * @param count of faces
     */
    Reading read(Mesh mesh, Optional<SeenFace> seen, int count) {
        HeadPose pose = poses.read(mesh);
        if (seen.isEmpty()) {
            return new Reading(new TrackedFace(mesh, pose, new Eyes(1, 1, 0, 0), 0), FrameSigns.none());
        }
        SeenFace face = seen.get();
        FrameSigns signs = new FrameSigns(
                true,
                count,
                (float) (Canonical.interOcular(mesh) / shortSide),
                face.sharpness(),
                face.brightness(),
                pose.yaw(),
                cover.of(face, pose));
        float good = quality.of(signs, face.raw().presence());
        return new Reading(new TrackedFace(mesh, pose, eyes.read(mesh, face), good), signs);
    }
}
