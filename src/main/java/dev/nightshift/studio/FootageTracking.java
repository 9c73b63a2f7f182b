package dev.nightshift.studio;

import dev.nightshift.media.VideoFrame;
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
import java.util.function.Consumer;

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
        return track(file, info, size, picture -> {});
    }

    /**
     * Tracks a film while somebody else looks at each of its pictures, too, on one other thread.
     *
     * @param beside shown every picture, which it only borrows
     */
    TrackedFootage track(Path file, FootageInfo info, WorkingSize size, Consumer<VideoFrame> beside)
            throws IOException, InterruptedException {
        try (FaceMeshNet meshes = new FaceMeshNet(models.landmarks());
                FaceDetectorNet detector = new FaceDetectorNet(models.detector());
                Beside other = new Beside("footage-looks");
                PicturesAhead pictures = new PicturesAhead(new PictureReader(file, info, size), size)) {
            FaceTracker tracker = new FaceTracker(new FaceFollower(detector, meshes), info.rate());
            pictures.forEach(picture -> other.both(() -> tracker.add(picture), () -> beside.accept(picture)));
            return tracker.finish();
        }
    }
}
