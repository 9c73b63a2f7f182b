package dev.nightshift.clone;

import dev.nightshift.avatar.clone.face.Canonical;
import dev.nightshift.avatar.clone.face.FaceTrack;
import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.avatar.clone.face.TrackedFace;
import dev.nightshift.avatar.clone.render.Texture;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.tracking.FaceFollower;
import dev.nightshift.studio.tracking.FaceTracker;
import dev.nightshift.studio.vision.FaceDetectorNet;
import dev.nightshift.studio.vision.FaceMeshNet;
import java.lang.foreign.Arena;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Tracks drawn pictures by the tracker that tracked the film, to see whether it finds the mouths where they should be. */
final class Retracking implements AutoCloseable {
    private final FaceMeshNet meshes;
    private final FaceDetectorNet detector;
    private final FaceTracker tracker;
    private final Arena arena = Arena.ofConfined();
    private final VideoFrame frame;
    private final List<Integer> numbers = new ArrayList<>();

    Retracking(FaceModels models, FaceTrack film) {
        meshes = new FaceMeshNet(models.landmarks());
        detector = new FaceDetectorNet(models.detector());
        tracker = new FaceTracker(new FaceFollower(detector, meshes), film.fps());
        frame = VideoFrame.allocate(arena, film.width(), film.height());
    }

    /** @param number of the picture in the film that it is drawn after */
    void add(int number, Texture drawn) {
        drawn.copyTo(frame);
        tracker.add(frame);
        numbers.add(number);
    }

    /** What was found. */
    List<TrackedFace> faces() {
        return tracker.finish().track().faces();
    }

    /**
     * Mean distance of the mouth's points from where the tracker finds them in the real pictures, per cent of the distance
     * of the eyes.
     *
     * @param real found in the real pictures, as many
     * @param counted numbers of the pictures that count
     */
    double distancePercent(List<TrackedFace> real, Set<Integer> counted) {
        List<TrackedFace> found = faces();
        double sum = 0;
        for (int i = 0; i < found.size(); i++) {
            if (counted.contains(numbers.get(i))) {
                sum += distance(found.get(i).mesh(), real.get(i).mesh());
            }
        }
        return 100 * sum / counted.size();
    }

    private static double distance(Mesh one, Mesh other) {
        double sum = 0;
        for (int point : Canonical.MOUTH) {
            sum += Math.hypot(one.x(point) - other.x(point), one.y(point) - other.y(point));
        }
        return sum / Canonical.MOUTH.length / Canonical.interOcular(other);
    }

    @Override
    public void close() {
        meshes.close();
        detector.close();
        arena.close();
    }
}
