package dev.nightshift.studio.tracking;

import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.media.VideoFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Takes a film's pictures one after the other and then says where the face was in all of them.
 *
 * <pre>
 *   add(picture) --FaceFollower--> Observation ... finish() --LipLine, MeshSmoother, PoseReader, EyeReader, Cover--> track
 * </pre>
 *
 * <p>One thread at a time. Holds numbers, about 20 kB a picture, and no pictures.
 */
public final class FaceTracker {
    private final FaceFollower follower;
    private final double fps;
    private final List<Observation> seen = new ArrayList<>();
    private int width;
    private int height;

    /** @param fps pictures a second that will be added */
    public FaceTracker(FaceFollower follower, double fps) {
        this.follower = follower;
        this.fps = fps;
    }

    /** Looks at the next picture, which is only read and not kept. */
    public void add(VideoFrame picture) {
        width = picture.width();
        height = picture.height();
        seen.add(follower.observe(picture));
    }

    /** What all pictures say together; without any face all tracks are empty. */
    public TrackedFootage finish() {
        List<SeenFace> faces = seen.stream().flatMap(one -> one.face().stream()).toList();
        if (faces.isEmpty()) {
            return new TrackedFootage(
                    new FaceTrack(fps, Math.max(1, width), Math.max(1, height), List.of()),
                    seen.stream().map(one -> FrameSigns.none()).toList());
        }
        LipLine lips = new LipLine(faces);
        List<Mesh> meshes = Stretches.of(seen, lips::refine);
        return judged(faces, meshes);
    }

    private TrackedFootage judged(List<SeenFace> faces, List<Mesh> meshes) {
        List<Mesh> found = IntStream.range(0, seen.size())
                .filter(i -> seen.get(i).face().isPresent())
                .mapToObj(meshes::get)
                .toList();
        PoseReader poses = new PoseReader(found);
        FaceReader reader = new FaceReader(
                poses,
                new EyeReader(found, faces),
                new Cover(faces, found.stream().map(poses::read).toList()),
                new FrameQuality(faces),
                Math.min(width, height));
        List<TrackedFace> tracked = new ArrayList<>();
        List<FrameSigns> signs = new ArrayList<>();
        int count = 1;
        for (int i = 0; i < seen.size(); i++) {
            count = seen.get(i).count().orElse(count);
            FaceReader.Reading reading = reader.read(meshes.get(i), seen.get(i).face(), count);
            tracked.add(reading.face());
            signs.add(reading.signs());
        }
        return new TrackedFootage(new FaceTrack(fps, width, height, tracked), signs);
    }
}
