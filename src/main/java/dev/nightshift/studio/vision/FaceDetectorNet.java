package dev.nightshift.studio.vision;

import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.tracking.FaceFinder;
import dev.nightshift.studio.tracking.FoundFace;
import dev.nightshift.studio.tracking.Region;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/**
 * MediaPipe's short-range face detector: 128x128 RGB in -1..1. It looks at the whole picture and at squares along it, so
 * that a face which is small in a tall picture is found too.
 */
public final class FaceDetectorNet implements FaceFinder, AutoCloseable {
    private static final int SIDE = 128;
    private static final int NUMBERS = 16;
    private static final double LEAST_SCORE = 0.5;
    private static final double SAME_FACE = 0.3;

    private final Net net;
    private final StringVector outputs = new StringVector("classificators", "regressors");
    private final RegionView view = new RegionView(SIDE);
    private final Anchors anchors = new Anchors();
    private final float[] scores = new float[Anchors.COUNT];
    private final float[] boxes = new float[Anchors.COUNT * NUMBERS];

    /**
     * @param model {@code face_detection_short_range.tflite}
     * @throws VisionException when it is no such net
     */
    public FaceDetectorNet(Path model) {
        net = Networks.load(model);
    }

    @Override
    public List<FoundFace> find(VideoFrame picture) {
        List<FoundFace> all = new ArrayList<>();
        for (Region tile : tiles(picture.width(), picture.height())) {
            look(picture, tile, all);
        }
        return once(all);
    }

    /** The whole picture as a square, then squares of its shorter side, half overlapping. */
    static List<Region> tiles(int width, int height) {
        List<Region> tiles = new ArrayList<>();
        int side = Math.min(width, height);
        int length = Math.max(width, height);
        tiles.add(new Region(width / 2.0, height / 2.0, length, 0));
        int steps = (int) Math.ceil(2.0 * (length - side) / side);
        for (int i = 0; i <= steps && steps > 0; i++) {
            double along = side / 2.0 + (length - side) * (double) i / steps;
            tiles.add(width > height ? new Region(along, side / 2.0, side, 0) : new Region(side / 2.0, along, side, 0));
        }
        return tiles;
    }

    /** Of boxes that cover each other only the surest. */
    static List<FoundFace> once(List<FoundFace> all) {
        List<FoundFace> kept = new ArrayList<>();
        all.stream()
                .sorted(Comparator.comparingDouble(FoundFace::score).reversed())
                .forEach(face -> {
                    if (kept.stream().noneMatch(other -> other.overlap(face) > SAME_FACE)) {
                        kept.add(face);
                    }
                });
        return kept;
    }

    private void look(VideoFrame picture, Region tile, List<FoundFace> into) {
        try (Mat square = view.of(picture, tile);
                Size size = new Size(SIDE, SIDE);
                Scalar grey = new Scalar(127.5, 127.5, 127.5, 0);
                Mat blob = opencv_dnn.blobFromImage(square, 1 / 127.5, size, grey, true, false, opencv_core.CV_32F);
                MatVector answers = new MatVector()) {
            net.setInput(blob);
            net.forward(answers, outputs);
            new FloatPointer(answers.get(0).data()).get(scores);
            new FloatPointer(answers.get(1).data()).get(boxes);
        }
        for (int i = 0; i < Anchors.COUNT; i++) {
            double score = 1 / (1 + Math.exp(-scores[i]));
            if (score >= LEAST_SCORE) {
                into.add(face(i, tile, score));
            }
        }
    }

    private FoundFace face(int anchor, Region tile, double score) {
        int at = anchor * NUMBERS;
        double u = anchors.x(anchor) + boxes[at] / SIDE;
        double v = anchors.y(anchor) + boxes[at + 1] / SIDE;
        double size = Math.max(boxes[at + 2], boxes[at + 3]) / SIDE * tile.size();
        double angle = Math.atan2(boxes[at + 7] - boxes[at + 5], boxes[at + 6] - boxes[at + 4]);
        return new FoundFace(tile.pictureX(u, v), tile.pictureY(u, v), size, angle, score);
    }

    @Override
    public void close() {
        outputs.close();
        net.close();
    }
}
