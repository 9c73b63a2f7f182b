package dev.nightshift.studio;

import dev.nightshift.studio.footage.FootageInfo;
import dev.nightshift.studio.footage.PictureReader;
import dev.nightshift.studio.footage.WorkingSize;
import dev.nightshift.studio.model.FaceModels;
import dev.nightshift.studio.tracking.FaceFollower;
import dev.nightshift.studio.tracking.FaceTracker;
import dev.nightshift.studio.tracking.TrackedFootage;
import dev.nightshift.studio.vision.FaceDetectorNet;
import dev.nightshift.studio.vision.FaceMeshNet;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Tracks the face through a film: pictures are read on a thread of their own, two ahead, while the face is followed on
 * the caller's.
 */
public final class FootageTracking {
    private final FaceModels models;

    public FootageTracking(FaceModels models) {
        this.models = models;
    }

    /**
     * Tracks a film that was examined.
     *
     * @throws dev.nightshift.studio.footage.FootageException when it can't be read to its end
     */
    public TrackedFootage track(Path file, FootageInfo info, WorkingSize size)
            throws IOException, InterruptedException {
        try (FaceMeshNet meshes = new FaceMeshNet(models.landmarks());
                FaceDetectorNet detector = new FaceDetectorNet(models.detector());
                PicturesAhead pictures = new PicturesAhead(new PictureReader(file, info, size), size)) {
            FaceTracker tracker = new FaceTracker(new FaceFollower(detector, meshes), info.rate());
            pictures.forEach(tracker::add);
            return tracker.finish();
        }
    }
}
