package dev.nightshift.studio.vision;

import dev.nightshift.avatar.clone.face.Mesh;
import dev.nightshift.media.VideoFrame;
import dev.nightshift.studio.tracking.MeshReader;
import dev.nightshift.studio.tracking.RawMesh;
import dev.nightshift.studio.tracking.Region;
import java.nio.file.Path;
import org.bytedeco.javacpp.FloatPointer;
import org.bytedeco.opencv.global.opencv_core;
import org.bytedeco.opencv.global.opencv_dnn;
import org.bytedeco.opencv.opencv_core.Mat;
import org.bytedeco.opencv.opencv_core.MatVector;
import org.bytedeco.opencv.opencv_core.Scalar;
import org.bytedeco.opencv.opencv_core.Size;
import org.bytedeco.opencv.opencv_core.StringVector;
import org.bytedeco.opencv.opencv_dnn.Net;

/** MediaPipe's face landmark net: 192x192 RGB in 0..1, out come 468 points in its pixels and the logit of a presence. */
public final class FaceMeshNet implements MeshReader, AutoCloseable {
    private static final int SIDE = 192;

    private final Net net;
    private final StringVector outputs = new StringVector("conv2d_21", "conv2d_31");
    private final RegionView view = new RegionView(SIDE);
    private final float[] points = new float[3 * Mesh.POINTS];

    /**
     * @param model {@code face_landmark.tflite}
     * @throws VisionException when it is no such net
     */
    public FaceMeshNet(Path model) {
        net = Networks.load(model);
    }

    @Override
    public RawMesh read(VideoFrame picture, Region region) {
        try (Mat face = view.of(picture, region);
                Size size = new Size(SIDE, SIDE);
                Scalar none = new Scalar(0);
                Mat blob = opencv_dnn.blobFromImage(face, 1 / 255.0, size, none, true, false, opencv_core.CV_32F);
                MatVector answers = new MatVector()) {
            net.setInput(blob);
            net.forward(answers, outputs);
            try (FloatPointer presence = new FloatPointer(answers.get(1).data())) {
                new FloatPointer(answers.get(0).data()).get(points);
                return new RawMesh(inPicture(region), 1 / (1 + Math.exp(-presence.get(0))));
            }
        }
    }

    /**
     * The net counts from the left edge of its first pixel and a mesh from that pixel's centre, whence the half. With the
     * half left out, a picture and its mirror image disagree by it.
     */
    private Mesh inPicture(Region region) {
        float[] placed = new float[points.length];
        for (int i = 0; i < points.length; i += 3) {
            double u = points[i] / SIDE;
            double v = points[i + 1] / SIDE;
            placed[i] = (float) (region.pictureX(u, v) - 0.5);
            placed[i + 1] = (float) (region.pictureY(u, v) - 0.5);
            placed[i + 2] = (float) (points[i + 2] * region.size() / SIDE);
        }
        return new Mesh(placed);
    }

    @Override
    public void close() {
        outputs.close();
        net.close();
    }
}
